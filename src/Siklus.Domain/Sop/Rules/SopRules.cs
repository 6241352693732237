namespace Siklus.Domain.Sop;

/// <summary>
/// Codes under which the engine refuses an act; each selects an Indonesian sentence. Details are given as the places {0}, {1}… of it.
/// </summary>
public static class SopRules
{
    /// <summary>The case is finished or cancelled; a correction is a new, linked case. No details.</summary>
    public const string Closed = "sop.closed";

    /// <summary>Something that concerns the act happened after the screen was shown. {0} number seen, {1} last number.</summary>
    public const string Stale = "sop.stale";

    /// <summary>The case is paused. No details.</summary>
    public const string Paused = "sop.paused";

    /// <summary>The case is not paused. No details.</summary>
    public const string NotPaused = "sop.not-paused";

    /// <summary>The act needs a reason. No details.</summary>
    public const string ReasonNeeded = "sop.reason-needed";

    /// <summary>The definition does not hold together. {0} number of findings.</summary>
    public const string DefinitionInvalid = "sop.definition-invalid";

    /// <summary>No post is bound to a column; the organisation's admin can mend it. {0} the column's printed name.</summary>
    public const string EmptyGroup = "sop.empty-group";

    /// <summary>A step of one post has a column bound to several. {0} the column's printed name, {1} how many.</summary>
    public const string OnePostNeeded = "sop.one-post-needed";

    /// <summary>The case has no such task. {0} its number.</summary>
    public const string UnknownTask = "sop.unknown-task";

    /// <summary>The task is no longer open. {0} its state.</summary>
    public const string TaskNotOpen = "sop.task-not-open";

    /// <summary>The task belongs to another post. {0} the JabatanId that has it, or null for a group.</summary>
    public const string NotHolder = "sop.not-holder";

    /// <summary>The post may neither do nor help with this task. No details.</summary>
    public const string NotInvolved = "sop.not-involved";

    /// <summary>The task was picked up already. {0} the PegawaiId who did.</summary>
    public const string AlreadyAccepted = "sop.already-accepted";

    /// <summary>The task has to be picked up first. No details.</summary>
    public const string NotAccepted = "sop.not-accepted";

    /// <summary>Outputs of the step are missing. {0} their printed names, joined by "; ".</summary>
    public const string OutputsMissing = "sop.outputs-missing";

    /// <summary>The step has no such output. {0} its code.</summary>
    public const string UnknownOutput = "sop.unknown-output";

    /// <summary>Only a counterpart makes this output. {0} the output's name, {1} the act's name.</summary>
    public const string OutputOfCounterpart = "sop.output-of-counterpart";

    /// <summary>Kelengkapan are missing and no reason was given. {0} their names, joined by "; ".</summary>
    public const string KelengkapanMissing = "sop.kelengkapan-missing";

    /// <summary>The step has no such kelengkapan. {0} its name.</summary>
    public const string UnknownKelengkapan = "sop.unknown-kelengkapan";

    /// <summary>Counterparts have not acted. {0} names of the acts, joined by "; ".</summary>
    public const string CounterpartPending = "sop.counterpart-pending";

    /// <summary>A counterpart did not agree. {0} names of the acts, joined by "; ".</summary>
    public const string CounterpartRefused = "sop.counterpart-refused";

    /// <summary>There is nobody to hand over to. No details.</summary>
    public const string NoCounterpart = "sop.no-counterpart";

    /// <summary>The task is not a counterpart's or superior's. No details.</summary>
    public const string NotACounterpart = "sop.not-a-counterpart";

    /// <summary>The act says yes or no. No details.</summary>
    public const string VerdictNeeded = "sop.verdict-needed";

    /// <summary>The step decides; it is not simply finished. No details.</summary>
    public const string DecisionNeeded = "sop.decision-needed";

    /// <summary>The step decides nothing. No details.</summary>
    public const string NotADecision = "sop.not-a-decision";

    /// <summary>The case cannot go back there. {0} the urutan asked for, or null when none was chosen.</summary>
    public const string ReturnTarget = "sop.return-target";

    /// <summary>These are not members of the step that opens again. {0} list of JabatanId.</summary>
    public const string ReturnMembers = "sop.return-members";

    /// <summary>The person supplied what is decided on. {0} list of JabatanId whose work it is.</summary>
    public const string ReviewerIsSupplier = "sop.reviewer-is-supplier";

    /// <summary>The superior did not agree, so it can only be returned. {0} list of JabatanId whose work it is.</summary>
    public const string SuperiorRefused = "sop.superior-refused";

    /// <summary>The person supplied nothing that a superior still has to judge. No details.</summary>
    public const string NothingToAsk = "sop.nothing-to-ask";

    /// <summary>The post has no superior in the office. {0} the JabatanId.</summary>
    public const string NoSuperior = "sop.no-superior";

    /// <summary>The next step was picked up already. No details.</summary>
    public const string RecallTooLate = "sop.recall-too-late";

    /// <summary>Only a finished task of the step just done can be recalled. No details.</summary>
    public const string NotRecallable = "sop.not-recallable";

    /// <summary>The task cannot be given to this post. {0} the JabatanId.</summary>
    public const string ReassignTarget = "sop.reassign-target";

    /// <summary>The post may not do this here. No details.</summary>
    public const string NotAuthorised = "sop.not-authorised";

    /// <summary>Only a member of a step that each has to do, or a counterpart, can be released. No details.</summary>
    public const string NotReleasable = "sop.not-releasable";

    /// <summary>The SOP has no such column. {0} its code.</summary>
    public const string UnknownKolom = "sop.unknown-kolom";

    /// <summary>The change changes nothing. No details.</summary>
    public const string NothingChanged = "sop.nothing-changed";

    /// <summary>The post has a task in this step already. {0} the JabatanId.</summary>
    public const string AlreadyMember = "sop.already-member";

    /// <summary>A child case is still running. No details.</summary>
    public const string ChildOpen = "sop.child-open";

    /// <summary>The case has no such running child. No details.</summary>
    public const string UnknownChild = "sop.unknown-child";

    /// <summary>The step refers to no other SOP. No details.</summary>
    public const string NoRelatedSop = "sop.no-related-sop";

    /// <summary>A step that refers to another SOP and was done by hand needs a note. {0} the other SOP's code.</summary>
    public const string NoteNeeded = "sop.note-needed";

    /// <summary>A question goes to another post than the asking one.</summary>
    public const string AskedOneself = "sop.asked-oneself";

    /// <summary>The case has no such question. {0} = its number.</summary>
    public const string UnknownQuestion = "sop.unknown-question";

    /// <summary>The question has its answer already.</summary>
    public const string AlreadyAnswered = "sop.already-answered";

    /// <summary>Only the post that was asked, or the asking one, answers.</summary>
    public const string NotAsked = "sop.not-asked";
}
