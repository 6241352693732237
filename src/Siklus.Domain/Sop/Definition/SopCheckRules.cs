namespace Siklus.Domain.Sop;

/// <summary>Codes of what <see cref="SopCheck"/> finds. Details are given as the places {0}, {1}… of the sentence.</summary>
public static class SopCheckRules
{
    /// <summary>A text is empty. No details.</summary>
    public const string TextEmpty = "sopcheck.text-empty";

    /// <summary>A code is not lower-case letters, digits and hyphens. {0} the code.</summary>
    public const string CodeShape = "sopcheck.code-shape";

    /// <summary>A number is too small. {0} the least allowed.</summary>
    public const string TooSmall = "sopcheck.too-small";

    /// <summary>A list needs at least one entry. No details.</summary>
    public const string ListEmpty = "sopcheck.list-empty";

    /// <summary>A code was used before. {0} the code.</summary>
    public const string Duplicate = "sopcheck.duplicate";

    /// <summary>The urutan is used by more than one step. {0} the urutan.</summary>
    public const string UrutanDuplicate = "sopcheck.urutan-duplicate";

    /// <summary>Steps are not numbered 1 to n in order. {0} expected, {1} found.</summary>
    public const string UrutanOrder = "sopcheck.urutan-order";

    /// <summary>A column code is not among the columns. {0} the code.</summary>
    public const string UnknownKolom = "sopcheck.unknown-kolom";

    /// <summary>The kind of work, of a step or of a counterpart act, is not known. {0} the code, {1} the known ones.</summary>
    public const string UnknownKind = "sopcheck.unknown-kind";

    /// <summary>A jump leads to a step that does not exist. {0} the urutan.</summary>
    public const string UnknownStep = "sopcheck.unknown-step";

    /// <summary>"Yes" has to lead to a later step or the end. {0} the urutan.</summary>
    public const string YesBackward = "sopcheck.yes-backward";

    /// <summary>"No", an alternative or what is examined has to be an earlier step. {0} the urutan.</summary>
    public const string NotEarlier = "sopcheck.not-earlier";

    /// <summary>No path leads to the step. {0} the urutan.</summary>
    public const string Unreachable = "sopcheck.unreachable";

    /// <summary>A kelengkapan refers to an output that this step and earlier ones do not make. {0} the code.</summary>
    public const string UnknownSource = "sopcheck.unknown-source";

    /// <summary>A counterpart act refers to an output that its step does not make. {0} the code.</summary>
    public const string UnknownOutput = "sopcheck.unknown-output";

    /// <summary>A decision cannot be made by each of a group. No details.</summary>
    public const string DecisionByEach = "sopcheck.decision-by-each";

    /// <summary>The inferred target is missing though it is marked as inferred. No details.</summary>
    public const string InferredNothing = "sopcheck.inferred-nothing";
}
