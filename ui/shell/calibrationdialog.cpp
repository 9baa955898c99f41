#include "ui/shell/calibrationdialog.h"

#include "app/base/futures.h"
#include "app/base/pool.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/onscreen.h"
#include "ui/widgets/plaintable.h"
#include "ui/widgets/theme.h"
#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui::shell {

using namespace Qt::StringLiterals;
using app::run::Calibration;
using app::run::CalibrationRow;
using app::run::Recovery;
using widgets::onScreen;

namespace {

constexpr int mostFaults = 4; ///< sentences on the screen; the table marks all

QStringList headerOfTable()
{
    const QString z = CalibrationDialog::tr("z", "standard normal deviate");
    return {CalibrationDialog::tr("Respondent"),
            CalibrationDialog::tr("Lapses"),
            CalibrationDialog::tr("Mean angle"),
            CalibrationDialog::tr("Expected"),
            z,
            CalibrationDialog::tr("Own category"),
            CalibrationDialog::tr("Expected"),
            z,
            CalibrationDialog::tr("Transitive"),
            CalibrationDialog::tr("Expected"),
            z,
            CalibrationDialog::tr("Vector > 35"),
            CalibrationDialog::tr("Expected"),
            z};
}

QStringList textsOf(const CalibrationRow& row)
{
    const auto percent = [](double share, int decimals) {
        return CalibrationDialog::tr("%1 %").arg(onScreen(share * 100, decimals));
    };
    QStringList texts{app::run::respondentTitle(row), percent(row.lapse, 0)};
    for (const Recovery* statistic : row.statistics()) {
        const bool isAngle = statistic == &row.angle;
        for (const double value : {statistic->found, statistic->expected})
            texts << (isAngle ? widgets::degreesOnScreen(value, 2) : percent(value, 1));
        texts << onScreen(statistic->z, 2);
    }
    return texts;
}

} // namespace

CalibrationDialog::CalibrationDialog(app::run::CalibrationOptions options, app::run::Instrument instrument,
                                     QWidget* parent)
    : QDialog(parent)
    , m_verdict(new widgets::Badge({}, widgets::BadgeKind::Plain, this))
    , m_sentence(widgets::wrappedLabel({}, "", this))
    , m_progress(new QProgressBar(this))
    , m_table(new widgets::PlainTable(tr("What comes back beside what is expected"), this))
    , m_note(widgets::wrappedLabel({}, "secondary", this))
{
    setWindowTitle(tr("Calibrate the instrument"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_copy = buttons->addButton(tr("Copy table"), QDialogButtonBox::ActionRole);
    m_copy->setEnabled(false);
    m_progress->setAccessibleName(tr("Progress"));
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);

    auto* verdict = new QHBoxLayout;
    verdict->addWidget(m_verdict, 0, Qt::AlignTop);
    verdict->addWidget(m_sentence, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(widgets::wrappedLabel(
        tr("Respondents whose scores are known exactly answer the six items the way a model does: in orders and labels "
           "of all kinds, in words, with lapses. Each reply goes through prompt, reader, payoffs and score, so a fault "
           "anywhere in this installation shows here."),
        "secondary", this));
    layout->addLayout(verdict);
    layout->addWidget(m_progress);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_note);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_table->copiedText()); });
    const int em = fontMetrics().averageCharWidth();
    resize(em * 202, fontMetrics().height() * 34);

    m_sentence->setText(tr("Asking simulated respondents…"));
    m_verdict->hide();
    m_note->hide();
    options.stop = m_stop.get_token();
    auto work = app::base::inBackground([options, instrument = std::move(instrument)](QPromise<Calibration>& promise) {
        app::run::CalibrationOptions own = options;
        own.progress = [&promise](int done, int of) {
            promise.setProgressRange(0, of);
            promise.setProgressValue(done);
        };
        promise.addResult(app::run::calibrate(own, instrument));
    });
    auto* watcher = new QFutureWatcher<Calibration>(this);
    connect(watcher, &QFutureWatcherBase::progressRangeChanged, m_progress, &QProgressBar::setRange);
    connect(watcher, &QFutureWatcherBase::progressValueChanged, m_progress, &QProgressBar::setValue);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] { take(watcher->result()); });
    watcher->setFuture(work);
}

CalibrationDialog::~CalibrationDialog()
{
    m_stop.request_stop();
}

void CalibrationDialog::take(const Calibration& calibration)
{
    m_progress->hide();
    const bool isSound = calibration.isSound();
    m_verdict->setBadge(isSound ? tr("Sound") : tr("Faulty"),
                        isSound ? widgets::BadgeKind::Done : widgets::BadgeKind::Error);
    QStringList sentences;
    if (isSound)
        sentences << tr("Every respondent comes back as it is: all %1 statistics agree with their exact values.")
                         .arg(calibration.statistics);
    else
        sentences << tr("The instrument does not give known respondents back as they are. Do not use results of this "
                        "installation.")
                  << calibration.faults.mid(0, mostFaults);
    if (calibration.faults.size() > mostFaults)
        sentences << tr("%n more deviation(s) are in the table.", nullptr,
                        static_cast<int>(calibration.faults.size()) - mostFaults);
    m_sentence->setText(sentences.join(u'\n'));

    QList<QStringList> rows;
    for (const CalibrationRow& row : calibration.rows)
        rows << textsOf(row);
    m_table->fill(headerOfTable(), rows, 1);
    m_table->explain(1, tr("Share of items that the respondent answers at random."));
    for (int row = 0; row < calibration.rows.size(); ++row)
        for (std::size_t i = 0; i < 4; ++i)
            if (!(std::abs(calibration.rows.at(row).statistics()[i]->z) <= calibration.limit))
                for (int column = 2; column < 5; ++column)
                    m_table->item(row, column + static_cast<int>(i) * 3)
                        ->setForeground(widgets::tokensOf(palette()).error);
    m_note->setText(tr("%1 trials per row. A deviation counts where |z| exceeds %2: Bonferroni over all %3 statistics, "
                       "familywise error .01. Expected values are exact, from all 531,441 patterns of answers.")
                        .arg(widgets::countOnScreen(calibration.seeds), onScreen(calibration.limit, 2))
                        .arg(calibration.statistics));
    m_note->show();
    m_copy->setEnabled(!rows.isEmpty());
    emit finishedCalibrating(isSound);
}

} // namespace ui::shell
