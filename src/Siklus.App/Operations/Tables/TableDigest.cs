namespace Siklus.App.Operations.Tables;

/// <summary>The content of one table in two figures that are equal on either database when the content is.</summary>
/// <param name="Name">The table.</param>
/// <param name="Rows">Number of rows.</param>
/// <param name="Sha256">Of the rows in canonical form, whatever their order; 64 lower-case hexadecimal digits.</param>
public sealed record TableDigest(string Name, long Rows, string Sha256);
