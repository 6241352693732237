namespace Siklus.Domain.Sop;

/// <summary>Codes of what <see cref="SopCheck"/> finds. Details are given as the places {0}, {1}… of the sentence.</summary>
public static class SopFindings
{
    /// <summary>A text is empty. No details.</summary>
    public const string TextEmpty = "sop-file.text-empty";

    /// <summary>A code is not lower-case letters, digits and hyphens. {0} the code.</summary>
    public const string CodeShape = "sop-file.code-shape";

    /// <summary>A number is too small. {0} the least allowed.</summary>
    public const string TooSmall = "sop-file.too-small";

    /// <summary>A list needs at least one entry. No details.</summary>
    public const string ListEmpty = "sop-file.list-empty";

    /// <summary>A code was used before. {0} the code.</summary>
    public const string Duplicate = "sop-file.duplicate";

    /// <summary>The urutan is used by more than one step. {0} the urutan.</summary>
    public const string UrutanDuplicate = "sop-file.urutan-duplicate";

    /// <summary>Steps are not numbered 1 to n in order. {0} expected, {1} found.</summary>
    public const string UrutanOrder = "sop-file.urutan-order";

    /// <summary>A column code is not among the columns. {0} the code.</summary>
    public const string UnknownKolom = "sop-file.unknown-kolom";

    /// <summary>The kind of work is not known. {0} the code, {1} the known ones.</summary>
    public const string UnknownKind = "sop-file.unknown-kind";

    /// <summary>A jump leads to a step that does not exist. {0} the urutan.</summary>
    public const string UnknownStep = "sop-file.unknown-step";

    /// <summary>"Yes" has to lead to a later step or the end. {0} the urutan.</summary>
    public const string YesBackward = "sop-file.yes-backward";

    /// <summary>"No", an alternative or what is examined has to be an earlier step. {0} the urutan.</summary>
    public const string NotEarlier = "sop-file.not-earlier";

    /// <summary>No path leads to the step. {0} the urutan.</summary>
    public const string Unreachable = "sop-file.unreachable";

    /// <summary>A kelengkapan refers to an output that this step and earlier ones do not make. {0} the code.</summary>
    public const string UnknownSource = "sop-file.unknown-source";

    /// <summary>A counterpart act refers to an output that its step does not make. {0} the code.</summary>
    public const string UnknownOutput = "sop-file.unknown-output";

    /// <summary>A decision cannot be made by each of a group. No details.</summary>
    public const string DecisionByEach = "sop-file.decision-by-each";

    /// <summary>The inferred target is missing though it is marked as inferred. No details.</summary>
    public const string InferredNothing = "sop-file.inferred-nothing";
}
