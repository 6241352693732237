using Siklus.App.Sop.Bindings.PenilaianPegawai;
using Siklus.Domain.Common;

namespace Siklus.Web.Pages.Sop.Kerja.PenilaianPegawai;

/// <summary>Assessments made in e-Kinerja, recorded or confirmed.</summary>
public sealed class IndexModel(PenilaianPegawaiKind kind) : IsianPage<PenilaianPegawaiIsian>(kind)
{
    /// <summary>The step records; otherwise the superior confirms.</summary>
    public bool Records => PenilaianPegawaiKind.Records(Work);

    /// <summary>Assessments are shown to those who work on them alone.</summary>
    public bool MayRead => Work.MayPrepare || Work.Jabatan is not null;

    public string NameOf(Guid jabatan) => Work.Names.HolderOf(new JabatanId(jabatan))?.Nama ?? "-";

    public string PostOf(Guid jabatan) => Work.Names.Of(new JabatanId(jabatan));
}
