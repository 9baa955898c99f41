#include "app/report/bundle.h"

#include "app/base/files.h"
#include "app/base/json.h"
#include "app/report/htmlreport.h"
#include "app/report/preregistration.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace app::report {
namespace {

QByteArray textOf(const QStringList& paragraphs)
{
    return QString(paragraphs.join(u"\n\n"_s) + u'\n').toUtf8();
}

QByteArray captionsOf(const Facts& facts, const QStringList& kinds)
{
    QStringList texts;
    for (const QString& kind : kinds)
        if (const QString caption = figureCaption(facts, kind); !caption.isEmpty())
            texts << u"Figure (%1). %2"_s.arg(kind, caption);
    return textOf(texts);
}

QByteArray readmeOf(const study::Study& study)
{
    return QStringLiteral("Research bundle of the study “%1”, written by SVO Workbench %2.\n\n"
                          "design.json           the design; svo new design.json -o study.svo makes the study again\n"
                          "report.html           results, methods, checklist, references\n"
                          "texts/                methods, results, captions%3\n"
                          "data/                 items.csv, trials.csv, codebook.csv; study.xlsx; *.sav; load.R\n"
                          "data/transcripts.jsonl  every request and reply, a line per trial\n"
                          "figures/              as SVG and PDF\n"
                          "MANIFEST.sha256       check with: sha256sum -c MANIFEST.sha256\n")
        .arg(study.design.title, QStringLiteral(SVO_VERSION),
             study.isFrozen ? QStringLiteral(", preregistration") : QString())
        .toUtf8();
}

base::Result<QList<BundleFile>> dataFiles(const study::Study& study, study::Journal& journal, bool includesSimulated)
{
    const QTemporaryDir folder;
    ExportOptions options;
    options.includesSimulated = includesSimulated;
    options.formats.clear();
    for (const QString& name : dataFormatNames())
        options.formats << *dataFormatFromName(name);
    auto exported = exportData(study, journal, folder.path(), options);
    if (!exported && exported.error().kind == base::ErrorKind::Unsupported) {
        options.formats = {DataFormat::CsvLong, DataFormat::CsvWide, DataFormat::Codebook, DataFormat::R,
                           DataFormat::Jsonl};
        exported = exportData(study, journal, folder.path(), options);
    }
    if (!exported) return exported.error();
    QList<BundleFile> files;
    for (const QString& path : exported->files) {
        auto bytes = base::readFile(path, qint64(2) << 30);
        if (!bytes) return bytes.error();
        files << BundleFile{u"data/"_s + QFileInfo(path).fileName(), *bytes};
    }
    return files;
}

BundleFile manifestOf(const QList<BundleFile>& files)
{
    QByteArray lines;
    for (const BundleFile& file : files)
        lines +=
            QCryptographicHash::hash(file.bytes, QCryptographicHash::Sha256).toHex() + "  " + file.name.toUtf8() + '\n';
    return {u"MANIFEST.sha256"_s, lines};
}

} // namespace

base::Result<QList<BundleFile>> bundleFiles(const study::Study& study, study::Journal& journal, FigureWriter* figures,
                                            bool includesSimulated)
{
    const auto provenance = provenanceOf(study, journal);
    if (!provenance) return provenance.error();
    const Facts facts = factsOf(study, *provenance, includesSimulated);
    QList<BundleFile> files{{u"README.txt"_s, readmeOf(study)},
                            {u"design.json"_s, base::dumpJson(study::designToJson(study.design), 2) + '\n'},
                            {u"texts/methods.txt"_s, textOf(methodsText(facts))},
                            {u"texts/results.txt"_s, textOf(resultsText(facts))},
                            {u"texts/references.txt"_s, textOf(referenceList())}};
    const QStringList kinds = figures ? figures->kindsFor(study) : QStringList();
    if (figures) files << BundleFile{u"texts/captions.txt"_s, captionsOf(facts, kinds)};
    if (const auto text = preregistrationText(study); text)
        files << BundleFile{u"texts/preregistration.txt"_s, text->toUtf8()};
    const auto report = htmlReport(facts, figures);
    if (!report) return report.error();
    files << BundleFile{u"report.html"_s, *report};
    const auto data = dataFiles(study, journal, includesSimulated);
    if (!data) return data.error();
    files << *data;
    for (const QString& kind : kinds)
        for (const QString& format : {u"svg"_s, u"pdf"_s}) {
            FigureOptions options;
            options.kind = kind;
            options.includesSimulated = facts.hasSimulated;
            const auto bytes = figures->bytes(study, options, format);
            if (!bytes) return bytes.error();
            files << BundleFile{u"figures/%1.%2"_s.arg(kind, format), *bytes};
        }
    files << manifestOf(files);
    return files;
}

} // namespace app::report
