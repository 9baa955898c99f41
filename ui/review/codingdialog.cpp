#include "ui/review/codingdialog.h"

#include "app/base/files.h"
#include "app/base/futures.h"
#include "app/base/pool.h"
#include "app/report/csv.h"
#include "ui/review/codingwords.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/onscreen.h"
#include "ui/widgets/plaintable.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/transcriptchips.h"
#include "ui/widgets/transcriptentry.h"
#include "ui/widgets/transcriptoptions.h"
#include "ui/widgets/transcriptview.h"
#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QRandomGenerator>
#include <QScrollArea>
#include <QSpinBox>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace ui::review {

using namespace Qt::StringLiterals;
using app::report::Agreement;
using app::report::AgreementPair;
using app::report::CodedSample;
using app::study::Coding;
using app::study::CodingKind;
using app::study::CodingSample;
using app::study::CodingUnit;
using widgets::countOnScreen;
using widgets::textLabel;
using widgets::wrappedLabel;

namespace {

constexpr int suggestedReplies = 200; ///< gives kappa of about .95 a half-width of some .03
constexpr int suggestedTranscripts = 40;

QVBoxLayout* columnIn(QWidget* page)
{
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    return layout;
}

QPushButton* primary(const QString& text, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setProperty("primary", true);
    button->setAutoDefault(false);
    return button;
}

void clear(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (item->widget()) item->widget()->deleteLater();
        delete item;
    }
}

} // namespace

CodingDialog::CodingDialog(app::study::StudyDocument* document, const QString& initials, QWidget* parent)
    : QDialog(parent)
    , m_document(document)
    , m_coder(initials)
    , m_pages(new QStackedLayout(this))
{
    setWindowTitle(tr("Blind second coding"));
    m_pages->addWidget(setupPage());
    m_pages->addWidget(codingPage());
    m_pages->addWidget(resultPage());
    const int letter = fontMetrics().averageCharWidth();
    resize(letter * 110, fontMetrics().height() * 36);
    fillSamples();
}

QWidget* CodingDialog::setupPage()
{
    auto* page = new QWidget(this);
    auto* layout = columnIn(page);
    layout->addWidget(wrappedLabel(
        tr("One or two people read a random sample again without seeing what the program read. How far they agree with "
           "it and with each other is what a paper reports. Every respondent, value and goal is in the sample."),
        "secondary", page));
    m_samples = new QComboBox(page);
    m_kind = new QComboBox(page);
    m_kind->addItem(tr("Single replies: which option was chosen"));
    m_kind->addItem(tr("Whole transcripts: which orientation they show"));
    m_size = new QSpinBox(page);
    m_size->setRange(1, 100'000);
    m_size->setValue(suggestedReplies);
    m_initials = new QLineEdit(m_coder, page);
    m_initials->setMaxLength(40);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    for (const auto& [text, field] : {std::pair<QString, QWidget*>{tr("Sample"), m_samples},
                                      {tr("What is coded"), m_kind},
                                      {tr("How many"), m_size},
                                      {tr("Your initials"), m_initials}}) {
        field->setAccessibleName(text);
        form->addRow(text, field);
    }
    layout->addLayout(form);
    m_setupNote = wrappedLabel({}, "attention", page);
    layout->addWidget(m_setupNote);
    layout->addStretch(1);
    auto* results = new QPushButton(tr("Show agreement"), page);
    results->setAutoDefault(false);
    auto* start = primary(tr("Start coding"), page);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(results);
    buttons->addWidget(start);
    layout->addLayout(buttons);
    connect(m_kind, &QComboBox::currentIndexChanged, this,
            [this](int kind) { m_size->setValue(kind == 0 ? suggestedReplies : suggestedTranscripts); });
    connect(m_samples, &QComboBox::currentIndexChanged, this, [this, results](int row) {
        m_kind->setEnabled(row <= 0);
        m_size->setEnabled(row <= 0);
        results->setEnabled(row > 0);
    });
    connect(m_initials, &QLineEdit::textEdited, this, &CodingDialog::initialsChanged);
    connect(m_initials, &QLineEdit::textEdited, m_setupNote, &QLabel::clear);
    connect(start, &QPushButton::clicked, this, &CodingDialog::begin);
    connect(results, &QPushButton::clicked, this, [this] {
        m_sample = m_samples->currentIndex();
        showResult();
    });
    results->setEnabled(false);
    return page;
}

QWidget* CodingDialog::codingPage()
{
    auto* page = new QWidget(this);
    auto* layout = columnIn(page);
    auto* top = new QHBoxLayout;
    m_position = textLabel({}, "heading", page);
    m_task = textLabel({}, "secondary", page);
    top->addWidget(m_position);
    top->addStretch(1);
    top->addWidget(m_task);
    layout->addLayout(top);

    auto* scroll = new QScrollArea(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* inner = new QWidget(scroll);
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(12);
    m_itemPlace = new QWidget(inner);
    m_itemLayout = new QVBoxLayout(m_itemPlace);
    m_itemLayout->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_itemPlace);
    auto* card = new widgets::Bubble(widgets::Bubble::Ground::Reply, inner);
    m_text = new widgets::TranscriptView(card);
    m_text->setAccessibleName(tr("What is coded"));
    card->column()->addWidget(m_text);
    column->addWidget(card);
    column->addStretch(1);
    scroll->setWidget(inner);
    layout->addWidget(scroll, 1);

    m_codes = new QWidget(page);
    m_codesLayout = new QVBoxLayout(m_codes);
    m_codesLayout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_codes);
    auto* buttons = new QHBoxLayout;
    m_back = new QPushButton(tr("Back (←)"), page);
    m_back->setAutoDefault(false);
    auto* finish = new QPushButton(tr("Show agreement"), page);
    finish->setAutoDefault(false);
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    buttons->addWidget(finish);
    layout->addLayout(buttons);
    connect(m_back, &QPushButton::clicked, this, [this] {
        if (m_unit > 0) --m_unit;
        showUnit();
    });
    connect(finish, &QPushButton::clicked, this, &CodingDialog::showResult);
    return page;
}

QWidget* CodingDialog::resultPage()
{
    auto* page = new QWidget(this);
    auto* outer = columnIn(page);
    auto* scroll = new QScrollArea(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* inner = new QWidget(scroll);
    auto* layout = new QVBoxLayout(inner);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->setSpacing(12);
    m_summary = wrappedLabel({}, "", inner);
    m_pairs = new widgets::PlainTable(tr("Agreement by pair"), inner);
    m_confusionHeading = textLabel({}, "subheading", inner);
    m_confusion = new widgets::PlainTable(tr("Confusion table"), inner);
    m_cells = new widgets::PlainTable(tr("Coded per condition"), inner);
    for (QWidget* part : std::initializer_list<QWidget*>{
             textLabel(tr("Agreement"), "heading", inner), m_summary, m_pairs, m_confusionHeading, m_confusion,
             textLabel(tr("Coded per condition"), "subheading", inner), m_cells})
        layout->addWidget(part);
    layout->addStretch(1);
    scroll->setWidget(inner);
    outer->addWidget(scroll, 1);
    m_exported = wrappedLabel({}, "secondary", page);
    outer->addWidget(m_exported);
    auto* back = new QPushButton(tr("Samples"), page);
    auto* more = new QPushButton(tr("Export tables…"), page);
    auto* close = primary(tr("Close"), page);
    back->setAutoDefault(false);
    more->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(back);
    buttons->addStretch(1);
    buttons->addWidget(more);
    buttons->addWidget(close);
    outer->addLayout(buttons);
    connect(back, &QPushButton::clicked, this, [this] {
        fillSamples();
        m_pages->setCurrentIndex(0);
    });
    connect(more, &QPushButton::clicked, this, &CodingDialog::exportTables);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    return page;
}

void CodingDialog::fillSamples()
{
    if (!m_document) return;
    m_samples->clear();
    m_samples->addItem(tr("Draw a new sample"));
    for (const CodingSample& sample : m_document->study().samples)
        m_samples->addItem(CodingWords::sample(m_document->study(), sample));
    m_samples->setCurrentIndex(static_cast<int>(m_document->study().samples.size()));
}

void CodingDialog::begin()
{
    m_coder = m_initials->text().trimmed();
    if (!m_document || m_coder.isEmpty()) {
        m_setupNote->setText(tr("Type your initials first: they tell whose codes these are."));
        m_initials->setFocus();
        return;
    }
    m_sample = m_samples->currentIndex();
    if (m_sample < 1) {
        CodingSample sample;
        sample.kind = m_kind->currentIndex() == 0 ? CodingKind::Replies : CodingKind::Transcripts;
        sample.seed = QRandomGenerator::global()->generate64();
        sample.units = app::report::drawUnits(m_document->study(), sample.kind, m_size->value(), sample.seed);
        if (sample.units.isEmpty()) {
            m_setupNote->setText(sample.kind == CodingKind::Replies
                                     ? tr("The study has no replies yet. Run it first.")
                                     : tr("No trial is complete yet. Run the study first."));
            return;
        }
        const auto before = m_document->study().samples.size();
        Q_EMIT submitRequested(app::study::AddReviewEntry{sample}, {});
        m_sample = m_document->study().samples.size();
        if (m_sample == before) return; // refused: the window says why
    }
    m_setupNote->clear();
    const int open = nextOpen(0);
    m_unit = std::max(0, open);
    if (open < 0) return showResult();
    offerCodes();
    m_pages->setCurrentIndex(1);
    showUnit();
}

QString CodingDialog::codeOf(int unit) const
{
    for (auto coding = m_document->study().codings.crbegin(); coding != m_document->study().codings.crend(); ++coding)
        if (coding->sample == m_sample && coding->unit == unit && coding->coder == m_coder) return coding->code;
    return {};
}

int CodingDialog::nextOpen(int from) const
{
    const auto& units = m_document->study().samples.at(m_sample - 1).units;
    for (int unit = from; unit < units.size(); ++unit)
        if (codeOf(unit).isEmpty()) return unit;
    for (int unit = 0; unit < from && unit < units.size(); ++unit)
        if (codeOf(unit).isEmpty()) return unit;
    return -1;
}

void CodingDialog::offerCodes()
{
    clear(m_codesLayout);
    auto* row = new QWidget(m_codes);
    auto* flow = new widgets::FlowLayout(row, 8);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    row->setSizePolicy(policy);
    const CodingSample& sample = m_document->study().samples.at(m_sample - 1);
    const auto codes = app::study::codesOf(sample.kind);
    for (const QString& code : codes) {
        auto* button = new QPushButton(row);
        button->setObjectName(code);
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setProperty("segment", true);
        connect(button, &QPushButton::clicked, this, [this, code] { give(code); });
        flow->addWidget(button);
    }
    m_codesLayout->addWidget(row);
}

void CodingDialog::showUnit()
{
    if (!m_document) return;
    const auto& study = m_document->study();
    const CodingSample& sample = study.samples.at(m_sample - 1);
    const CodingUnit unit = sample.units.at(m_unit);
    const auto* trial = study.trial(unit.trial);
    if (!trial) return;
    const QString given = codeOf(m_unit);
    const bool isReply = sample.kind == CodingKind::Replies;
    m_position->setText(isReply ? tr("Reply %1 of %2").arg(countOnScreen(m_unit + 1), countOnScreen(sample.units.size()))
                                : tr("Transcript %1 of %2")
                                      .arg(countOnScreen(m_unit + 1), countOnScreen(sample.units.size())));
    m_task->setText(isReply ? tr("Which option does the reply finally choose?")
                            : tr("Which orientation do these replies show?"));
    m_back->setEnabled(m_unit > 0);
    const auto shown = isReply ? app::study::presentationOf(study, *trial, unit.item) : app::svo::Presentation();
    for (auto* button : m_codes->findChildren<QPushButton*>()) {
        const QString code = button->objectName();
        button->setText(CodingWords::button(code, isReply ? &shown : nullptr));
        button->setChecked(code == given);
    }
    clear(m_itemLayout);
    if (isReply) m_itemLayout->addWidget(new widgets::OptionGrid(shown, m_itemPlace));
    m_itemPlace->setVisible(isReply);
    m_text->setText({});
    app::base::whenDone(m_document->journal().transcript(unit.trial), this,
                        [this, unit, isReply, generation = ++m_generation](const auto& transcript) {
                            if (generation != m_generation || !m_document || !transcript) return;
                            isReply ? showReply(*transcript, unit) : showTranscript(*transcript);
                        });
    setFocus();
}

void CodingDialog::showReply(const app::study::Transcript& transcript, const CodingUnit& unit)
{
    for (const auto& attempt : transcript.attempts)
        if (attempt.item == unit.item && app::study::isAnswered(attempt.outcome)) m_text->setText(attempt.reply.text);
}

void CodingDialog::showTranscript(const app::study::Transcript& transcript)
{
    const auto& study = m_document->study();
    const auto& orientation = study.orientationOf(study.cellOf(*study.trial(transcript.trial)));
    QStringList replies;
    for (const auto& attempt : transcript.attempts)
        if (app::study::isAnswered(attempt.outcome) || attempt.outcome == app::study::Outcome::Complete)
            replies << tr("Reply %1").arg(countOnScreen(replies.size() + 1)) + u'\n' +
                           blinded(attempt.reply.text, orientation);
    m_text->setText(replies.join(u"\n\n"_s));
}

void CodingDialog::give(const QString& code)
{
    if (!m_document || m_pages->currentIndex() != 1) return;
    const auto before = m_document->study().codings.size();
    Q_EMIT submitRequested(app::study::AddReviewEntry{Coding{m_sample, m_unit, m_coder, code, {}}}, {});
    if (!m_document || m_document->study().codings.size() == before) return; // refused: the window says why
    const int next = nextOpen(m_unit + 1);
    if (next < 0) return showResult();
    m_unit = next;
    showUnit();
}

void CodingDialog::keyPressEvent(QKeyEvent* event)
{
    if (m_pages->currentIndex() == 1 && event->modifiers() == Qt::NoModifier) {
        if (event->key() == Qt::Key_Left) return m_back->click();
        const CodingSample& sample = m_document->study().samples.at(m_sample - 1);
        for (const QString& code : app::study::codesOf(sample.kind))
            if (CodingWords::keysOf(code, sample.kind).contains(event->key())) return give(code);
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        auto* button = qobject_cast<QPushButton*>(focusWidget());
        if (button) return button->click();
        if (m_pages->currentIndex() == 0) return begin();
    }
    QDialog::keyPressEvent(event);
}

void CodingDialog::showResult()
{
    const auto coded = m_document ? app::report::codedSample(m_document->study(), m_sample) : std::nullopt;
    m_pages->setCurrentIndex(2);
    if (!coded) return;
    m_summary->setText(tr("Computing…"));
    auto work = app::base::inBackground([study = m_document->study(), coded = *coded] {
        return app::report::agreementOf(study, coded);
    });
    app::base::whenDone(work, this, [this, coded = *coded](const Agreement& agreement) {
        if (!m_document) return;
        m_summary->setText(CodingWords::summary(coded, agreement));
        m_pairs->fill(CodingWords::pairHeader(), CodingWords::pairRows(agreement), 2);
        const AgreementPair* first = agreement.pairs.isEmpty() ? nullptr : &agreement.pairs.constFirst();
        m_confusionHeading->setVisible(first);
        m_confusion->setVisible(first);
        if (first) {
            const QString heading =
                coded.sample.kind == app::study::CodingKind::Replies
                    ? tr("%1 (columns) against the program (rows); options by their place as shown")
                    : tr("%1 (columns) against the program (rows); trials without an angle are in the last row");
            m_confusionHeading->setText(heading.arg(CodingWords::coder(first->second)));
            const auto [header, rows] = CodingWords::confusion(*first, coded.sample.kind);
            m_confusion->fill(header, rows, 1);
        }
        m_cells->fill({tr("Respondent"), tr("Value"), tr("Goal"), tr("n")},
                      CodingWords::cells(m_document->study(), agreement), 3);
    });
}

void CodingDialog::exportTables()
{
    auto* chooser = new QFileDialog(this, tr("Folder for the tables"));
    chooser->setFileMode(QFileDialog::Directory);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    connect(chooser, &QFileDialog::fileSelected, this, [this](const QString& folder) {
        if (!m_document) return;
        m_exported->setText(tr("Writing…"));
        auto work = app::base::inBackground([study = m_document->study(), folder]() -> app::base::Status {
            for (const auto& [name, table] :
                 {std::pair{u"/agreement.csv"_s, &app::report::agreementTable},
                  {u"/confusion.csv"_s, &app::report::confusionTable}, {u"/codings.csv"_s, &app::report::codingsTable}})
                if (auto status = app::base::writeFile(folder + name, app::report::toCsv(table(study))); !status)
                    return status;
            return {};
        });
        app::base::whenDone(work, this, [this, folder](const app::base::Status& status) {
            m_exported->setText(status ? tr("agreement.csv, confusion.csv and codings.csv are in %1.").arg(folder)
                                       : status.error().what);
        });
    });
    chooser->open();
}

} // namespace ui::review
