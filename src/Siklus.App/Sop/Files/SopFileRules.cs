namespace Siklus.App.Sop.Files;

/// <summary>
/// Codes of what can be wrong with the form of an SOP file; what does not fit together has those of <see cref="Domain.Sop.SopCheckRules"/>.
/// </summary>
public static class SopFileRules
{
    /// <summary>The file is empty. No details.</summary>
    public const string Empty = "sopfile.empty";

    /// <summary>The file is too large. {0} the limit in KB.</summary>
    public const string TooLarge = "sopfile.too-large";

    /// <summary>The file is not UTF-8 text. No details.</summary>
    public const string NotUtf8 = "sopfile.not-utf8";

    /// <summary>The file is not JSON from here. No details.</summary>
    public const string Syntax = "sopfile.syntax";

    /// <summary>The format is not one that this program reads. {0} the one it reads.</summary>
    public const string Format = "sopfile.format";

    /// <summary>A name stands twice in one object. {0} the name.</summary>
    public const string Repeated = "sopfile.repeated";

    /// <summary>A name is not of the format. {0} the name, {1} the known ones.</summary>
    public const string UnknownProperty = "sopfile.unknown-property";

    /// <summary>A name is missing. {0} the name.</summary>
    public const string MissingProperty = "sopfile.missing-property";

    /// <summary>A value is of the wrong kind. {0} what it has to be.</summary>
    public const string WrongType = "sopfile.wrong-type";

    /// <summary>A word is not one of those allowed. {0} the word, {1} the allowed ones.</summary>
    public const string UnknownWord = "sopfile.unknown-word";

    /// <summary>A date is not written as year-month-day. {0} what was written.</summary>
    public const string WrongDate = "sopfile.wrong-date";
}
