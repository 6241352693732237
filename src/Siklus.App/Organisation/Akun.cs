using Microsoft.AspNetCore.Identity;
using Siklus.Domain.Common;

namespace Siklus.App.Organisation;

/// <summary>The sign-in account of one pegawai. What its owner may do is not written here: it follows from the jabatan held today.</summary>
public sealed class Akun : IdentityUser<Guid>
{
    /// <summary>Whose account it is.</summary>
    public PegawaiId PegawaiId { get; set; }

    /// <summary>The office of the pegawai.</summary>
    public InstansiId InstansiId { get; set; }

    /// <summary>The password was made by somebody else and must be changed before anything else is done.</summary>
    public bool HarusGanti { get; set; }

    /// <summary>Nobody can sign in with it until it is opened again; what its owner did stays.</summary>
    public bool Nonaktif { get; set; }
}
