#include "ui/shell/workspace.h"

#include "app/base/files.h"
#include "app/base/futures.h"
#include "app/base/pool.h"
#include "app/report/bundle.h"
#include "app/report/htmlreport.h"
#include "app/report/preregistration.h"
#include "ui/figure/writer.h"
#include <QDir>

namespace ui::shell {

using namespace Qt::StringLiterals;
using app::base::Result;
using app::base::Status;

namespace {

/// Figures drawn beforehand on the window's thread, where fonts are, for work in the background.
class DrawnFigures final : public app::report::FigureWriter
{
public:
    explicit DrawnFigures(const app::study::Study& study)
    {
        ui::figure::Writer writer;
        m_kinds = writer.kinds();
        const auto& participants = study.design.participants;
        const auto simulated = std::count_if(participants.cbegin(), participants.cend(),
                                             [](const auto& participant) { return participant.isSimulated(); });
        app::report::FigureOptions options;
        options.includesSimulated = simulated == participants.size();
        for (const QString& kind : std::as_const(m_kinds))
            for (const QString& format : {u"svg"_s, u"pdf"_s}) {
                options.kind = kind;
                m_files.insert(kind + u'.' + format, writer.bytes(study, options, format));
            }
    }
    QStringList kinds() const override { return m_kinds; }
    Result<QByteArray> bytes(const app::study::Study&, const app::report::FigureOptions& options,
                             const QString& format) override
    {
        const auto found = m_files.constFind(options.kind + u'.' + format);
        return found == m_files.cend() ? Result<QByteArray>(QByteArray()) : *found;
    }

private:
    QStringList m_kinds;
    QHash<QString, Result<QByteArray>> m_files;
};

} // namespace

/// What a file is made from, on the pool: a second, reading hand on the study, and its figures.
struct Workspace::Source
{
    app::study::Study study;
    app::study::Journal& journal;
    app::report::FigureWriter& figures;
};

void Workspace::writeInBackground(const QString& target, const std::function<Result<QByteArray>(Source&)>& make)
{
    if (!m_open) return;
    auto figures = std::make_shared<DrawnFigures>(m_open->document.study());
    auto writing = app::base::inBackground([path = path(), target, make, figures]() -> Status {
        auto file = app::store::StudyFile::open(path, app::store::StudyFile::Mode::ReadOnly);
        if (!file) return file.error();
        const auto study = (*file)->load();
        if (!study) return study.error();
        Source source{*study, **file, *figures};
        const auto bytes = make(source);
        return bytes ? app::base::writeFile(target, *bytes) : Status(bytes.error());
    });
    app::base::whenDone(writing, this, [this, target](const Status& written) {
        if (!written) return fail(written.error());
        emit noticed(Kind::Info,
                     tr("%1 was written. Its texts are in English, the language of most journals.")
                         .arg(QDir::toNativeSeparators(target)),
                     {}, Step::None);
    });
}

void Workspace::exportReport(const QString& target)
{
    writeInBackground(target, [](Source& source) -> Result<QByteArray> {
        const auto provenance = app::report::provenanceOf(source.study, source.journal);
        if (!provenance) return provenance.error();
        return app::report::htmlReport(app::report::factsOf(source.study, *provenance), &source.figures);
    });
}

void Workspace::exportBundle(const QString& target)
{
    writeInBackground(target, [](Source& source) -> Result<QByteArray> {
        const auto files = app::report::bundleFiles(source.study, source.journal, &source.figures);
        if (!files) return files.error();
        return app::report::toZip(*files, source.study.changedAt);
    });
}

void Workspace::exportPreregistration(const QString& target)
{
    if (!m_open) return;
    const auto text = app::report::preregistrationText(m_open->document.study());
    if (!text) return fail(text.error());
    if (const Status written = app::base::writeFile(target, text->toUtf8()); !written) return fail(written.error());
    emit noticed(Kind::Info,
                 tr("%1 was written. Its texts are in English, the language of most journals.")
                     .arg(QDir::toNativeSeparators(target)),
                 {}, Step::None);
}

} // namespace ui::shell
