namespace Siklus.Web.Hosting;

/// <summary>Something the person who runs Siklus can mend; the message is one Indonesian sentence (or two) that says how.</summary>
public sealed class OperatorException(string sentence, Exception? cause = null) : Exception(sentence, cause);
