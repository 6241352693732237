namespace Siklus.Domain.Sop;

/// <summary>One run of <see cref="SopCheck"/>.</summary>
internal sealed class SopChecker(SopDefinition sop, IReadOnlyCollection<string>? knownKinds)
{
    private readonly List<SopFinding> findings = [];
    private readonly HashSet<string> outputs = [];

    public IReadOnlyList<SopFinding> Findings => findings;

    public void Run()
    {
        Code("kode", sop.Kode);
        if (sop.Versi < 1) Add("versi", SopCheckRules.TooSmall, 1);
        Text("identitas.judul", sop.Identitas.Judul);
        Text("identitas.instansi", sop.Identitas.Instansi);
        NotEmpty("kolom", sop.Kolom.Count);
        Codes("kolom", sop.Kolom.Select(k => k.Kode));
        Each("kolom", sop.Kolom, (tempat, kolom) => Text($"{tempat}.nama", kolom.Nama));
        NotEmpty("langkah", sop.Langkah.Count);
        Each("langkah", sop.Langkah, Step);
        Urutan();
        Reachable();
    }

    private void Step(string tempat, Langkah langkah)
    {
        Text($"{tempat}.uraian", langkah.UraianTampil);
        NotEmpty($"{tempat}.pelaksana", langkah.Pelaksana.Count);
        KnownKolom($"{tempat}.pelaksana", langkah.Pelaksana);
        NotEmpty($"{tempat}.pekerjaan", langkah.Pekerjaan.Count);
        Each($"{tempat}.pekerjaan", langkah.Pekerjaan, (di, pekerjaan) => Kind($"{di}.jenis", pekerjaan.Jenis));
        Each($"{tempat}.output", langkah.Output, Output);
        Each($"{tempat}.kelengkapan", langkah.Kelengkapan, Kelengkapan);
        Codes($"{tempat}.pihak", langkah.Pihak.Select(p => p.Kode));
        Each($"{tempat}.pihak", langkah.Pihak, (di, pihak) => Counterpart(di, pihak, langkah));
        if (langkah.WaktuBaku is { Nilai: < 1 }) Add($"{tempat}.waktuBaku.nilai", SopCheckRules.TooSmall, 1);
        if (langkah.Keputusan is { } keputusan) Decision($"{tempat}.keputusan", keputusan, langkah);
    }

    private void Kind(string tempat, string jenis)
    {
        if (knownKinds is not null && !knownKinds.Contains(jenis))
            Add(tempat, SopCheckRules.UnknownKind, jenis, string.Join(", ", knownKinds.Order(StringComparer.Ordinal)));
    }

    private void Output(string tempat, Output output)
    {
        Text($"{tempat}.nama", output.Nama);
        Code($"{tempat}.kode", output.Kode);
        if (!outputs.Add(output.Kode)) Add($"{tempat}.kode", SopCheckRules.Duplicate, output.Kode);
    }

    private void Kelengkapan(string tempat, Kelengkapan kelengkapan)
    {
        Text($"{tempat}.nama", kelengkapan.Nama);
        if (kelengkapan.Dari is { } dari && !outputs.Contains(dari)) Add($"{tempat}.dari", SopCheckRules.UnknownSource, dari);
    }

    private void Counterpart(string tempat, Pihak pihak, Langkah langkah)
    {
        Text($"{tempat}.nama", pihak.Nama);
        Kind($"{tempat}.kode", pihak.Kode);
        NotEmpty($"{tempat}.kolom", pihak.Kolom.Count);
        KnownKolom($"{tempat}.kolom", pihak.Kolom);
        Each($"{tempat}.output", pihak.Output, (di, kode) =>
        {
            if (langkah.Output.All(o => o.Kode != kode)) Add(di, SopCheckRules.UnknownOutput, kode);
        });
    }

    private void Decision(string tempat, Keputusan keputusan, Langkah langkah)
    {
        Text($"{tempat}.pertanyaan", keputusan.Pertanyaan);
        if (langkah.Mode == ModeLangkah.MasingMasing) Add(tempat, SopCheckRules.DecisionByEach);
        if (keputusan.Ya.Urutan is { } ya)
        {
            if (!Exists(ya)) Add($"{tempat}.ya", SopCheckRules.UnknownStep, ya);
            else if (ya <= langkah.Urutan) Add($"{tempat}.ya", SopCheckRules.YesBackward, ya);
        }
        if (keputusan.Tidak is { } tidak) Earlier($"{tempat}.tidak", tidak, langkah);
        else if (keputusan.TidakDugaan) Add($"{tempat}.tidakDugaan", SopCheckRules.InferredNothing);
        Each($"{tempat}.alternatif", keputusan.Alternatif, (di, urutan) => Earlier(di, urutan, langkah));
        Each($"{tempat}.memeriksa", keputusan.Memeriksa, (di, urutan) => Earlier(di, urutan, langkah));
    }

    private void Earlier(string tempat, int urutan, Langkah langkah)
    {
        if (!Exists(urutan)) Add(tempat, SopCheckRules.UnknownStep, urutan);
        else if (urutan >= langkah.Urutan) Add(tempat, SopCheckRules.NotEarlier, urutan);
    }

    private void Urutan()
    {
        var seen = new HashSet<int>();
        for (var i = 0; i < sop.Langkah.Count; i++)
        {
            var urutan = sop.Langkah[i].Urutan;
            if (!seen.Add(urutan)) Add($"langkah[{i}].urutan", SopCheckRules.UrutanDuplicate, urutan);
            else if (urutan != i + 1) Add($"langkah[{i}].urutan", SopCheckRules.UrutanOrder, i + 1, urutan);
        }
    }

    /// <summary>Follows every way forward from the first step; only asked of a definition that is sound so far.</summary>
    private void Reachable()
    {
        if (findings.Count > 0 || sop.Langkah.Count == 0) return;
        var reached = new HashSet<int>();
        for (int? urutan = 1; urutan is { } ke && reached.Add(ke);) urutan = sop.After(ke).Urutan;
        for (var i = 0; i < sop.Langkah.Count; i++)
            if (!reached.Contains(i + 1)) Add($"langkah[{i}]", SopCheckRules.Unreachable, i + 1);
    }

    private bool Exists(int urutan) => sop.Langkah.Any(l => l.Urutan == urutan);

    private void KnownKolom(string tempat, IReadOnlyList<string> kolom) => Each(tempat, kolom, (di, kode) =>
    {
        if (sop.KolomOf(kode) is null) Add(di, SopCheckRules.UnknownKolom, kode);
    });

    private void Codes(string tempat, IEnumerable<string> codes)
    {
        var seen = new HashSet<string>();
        Each(tempat, [.. codes], (di, kode) =>
        {
            Code($"{di}.kode", kode);
            if (!seen.Add(kode)) Add($"{di}.kode", SopCheckRules.Duplicate, kode);
        });
    }

    private void Code(string tempat, string kode)
    {
        if (kode.Length == 0 || !kode.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-')) Add(tempat, SopCheckRules.CodeShape, kode);
    }

    private void Text(string tempat, string teks)
    {
        if (string.IsNullOrWhiteSpace(teks)) Add(tempat, SopCheckRules.TextEmpty);
    }

    private void NotEmpty(string tempat, int count)
    {
        if (count == 0) Add(tempat, SopCheckRules.ListEmpty);
    }

    private static void Each<T>(string tempat, IReadOnlyList<T> items, Action<string, T> check)
    {
        for (var i = 0; i < items.Count; i++) check($"{tempat}[{i}]", items[i]);
    }

    private void Add(string tempat, string kode, params object?[] rincian) => findings.Add(new SopFinding(tempat, kode, rincian));
}
