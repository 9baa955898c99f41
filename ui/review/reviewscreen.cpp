#include "ui/review/reviewscreen.h"

#include "app/base/futures.h"
#include "app/base/pool.h"
#include "app/study/document.h"
#include "ui/review/codingdialog.h"
#include "ui/review/conversationpane.h"
#include "ui/review/effect.h"
#include "ui/review/queuepane.h"
#include "ui/review/readingpanel.h"
#include "ui/review/reviewkeys.h"
#include "ui/review/reviewwords.h"
#include "ui/review/signaturesdialog.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/onscreen.h"
#include "ui/widgets/screenbar.h"
#include "ui/widgets/transcriptcolumn.h"
#include <QComboBox>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui::review {

using app::prompt::Stage;
using app::study::AddOverride;
using app::study::DecisionKind;
using app::study::Override;
using app::study::Trial;
using app::study::TrialId;
using widgets::countOnScreen;

class ReviewScreen::Parts
{
public:
    explicit Parts(ReviewScreen& screen);
    void lay();
    void connectAll();

    void setDocument(app::study::StudyDocument* newDocument);
    void onChanged(const app::study::ChangeSet& what);
    void catchUp();
    void open(const QueueEntry& entry);
    void openItem(TrialId trial, int item, bool isWhole, bool isIntransitive);
    void refreshPanel();
    void submit(const Override& entry, bool goesOn);
    QueueEntry afterThis() const;
    void goOn(const QueueEntry& next);
    void tell();
    void tellFilters();
    void filter();
    void step(int by);
    void offerReaders();
    void openCoding();
    void openSignatures();
    void tellAgreement();

    ReviewScreen& self;
    QPointer<app::study::StudyDocument> document;
    TrialId trial;
    int item = 0;
    bool isWhole = false;
    bool isStale = false; ///< changes came while the screen was hidden

    QComboBox* view;
    QComboBox* respondent;
    QPushButton* second;
    QPushButton* coding;
    QPushButton* signatures;
    QPointer<CodingDialog> codingDialog;
    QPointer<SignaturesDialog> signaturesDialog;
    QString initials;
    bool isReading = false; ///< a second reader is at work
    int cell = -1;          ///< condition that is listed alone
    int agreementGeneration = 0;
    QStackedLayout* pages;
    widgets::EmptyState* empty;
    QueuePane* queue;
    ConversationPane* conversation;
    ReadingPanel* panel;
};

ReviewScreen::Parts::Parts(ReviewScreen& screen)
    : self(screen)
    , view(new QComboBox(&screen))
    , respondent(new QComboBox(&screen))
    , second(new QPushButton(ReviewScreen::tr("Second reader"), &screen))
    , coding(new QPushButton(ReviewScreen::tr("Blind coding…"), &screen))
    , signatures(new QPushButton(ReviewScreen::tr("Failures…"), &screen))
    , pages(new QStackedLayout)
    , empty(new widgets::EmptyState({}, {}, {}, &screen))
    , queue(new QueuePane(&screen))
    , conversation(new ConversationPane(&screen))
    , panel(new ReadingPanel(&screen))
{
    lay();
    connectAll();
    tellFilters();
    tell();
}

void ReviewScreen::Parts::lay()
{
    auto* bar = new widgets::ScreenBar(ReviewScreen::tr("Review"), &self);
    view->setAccessibleName(ReviewScreen::tr("What to list"));
    respondent->setAccessibleName(ReviewScreen::tr("Respondent"));
    view->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    respondent->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    respondent->setMinimumContentsLength(18);
    bar->addLeft(view);
    bar->addLeft(respondent);
    second->setMenu(new QMenu(second));
    second->setToolTip(
        ReviewScreen::tr("Asks a model about the replies that stayed unread. What it reads is a proposal "
                         "for you to accept or reject."));
    coding->setToolTip(
        ReviewScreen::tr("One or two people code a random sample again, and their agreement is measured."));
    signatures->setToolTip(
        ReviewScreen::tr("Inconsistent trials, refusals and misreadings, by respondent and condition."));
    for (QPushButton* button : {second, signatures, coding})
        bar->addRight(button);

    auto* right = new widgets::FittedScroll(&self);
    right->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    right->setFocusPolicy(Qt::NoFocus);
    right->setWidget(panel);

    auto* splitter = new QSplitter(Qt::Horizontal, &self);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->addWidget(queue);
    splitter->addWidget(conversation);
    splitter->addWidget(right);
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    splitter->setStretchFactor(2, 0);
    const int letter = self.fontMetrics().averageCharWidth();
    splitter->setSizes({48 * letter, 80 * letter, 40 * letter});

    pages->addWidget(empty);
    auto* across = new QScrollArea(&self); // large text needs more width than some windows have
    across->setWidgetResizable(true);
    across->setFrameShape(QFrame::NoFrame);
    across->setFocusPolicy(Qt::NoFocus);
    across->setWidget(splitter);
    pages->addWidget(across);
    auto* layout = new QVBoxLayout(&self);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(bar);
    layout->addLayout(pages, 1);
    self.setFocusProxy(queue);
}

void ReviewScreen::Parts::connectAll()
{
    QObject::connect(view, &QComboBox::activated, &self, [this] { filter(); });
    QObject::connect(respondent, &QComboBox::activated, &self, [this] {
        cell = -1;
        filter();
    });
    QObject::connect(queue, &QueuePane::picked, &self, [this](const QueueEntry& entry) { open(entry); });
    QObject::connect(conversation, &ConversationPane::itemPicked, &self,
                     [this](int picked) { openItem(trial, picked, isWhole, false); });
    QObject::connect(conversation, &ConversationPane::angleWanted, &self, &ReviewScreen::angleWanted);
    QObject::connect(conversation, &ConversationPane::decisionWanted, &self, [this] { panel->showHistory(); });
    QObject::connect(panel, &ReadingPanel::choiceChanged, &self, [this] {
        const auto decision = panel->decision();
        const Trial* shown = document ? document->study().trial(trial) : nullptr;
        panel->setEffect(decision && shown
                             ? ReviewWords::effect(effectOf(document->study(), *decision), shown->plan.number)
                             : QStringList());
    });
    QObject::connect(panel, &ReadingPanel::decided, &self, [this](const Override& entry) { submit(entry, true); });
    QObject::connect(panel, &ReadingPanel::passed, &self, [this] { goOn(afterThis()); });
    QObject::connect(panel, &ReadingPanel::reverted, &self, [this](const Override& entry) { submit(entry, false); });
    QObject::connect(panel, &ReadingPanel::initialsEdited, &self, &ReviewScreen::initialsChanged);
    QObject::connect(second->menu(), &QMenu::aboutToShow, &self, [this] { offerReaders(); });
    QObject::connect(coding, &QPushButton::clicked, &self, [this] { openCoding(); });
    QObject::connect(signatures, &QPushButton::clicked, &self, [this] { openSignatures(); });
    QObject::connect(panel, &ReadingPanel::initialsEdited, &self, [this](const QString& typed) { initials = typed; });
    auto* keys = new ReviewKeys(&self);
    QObject::connect(keys, &ReviewKeys::proposalJudged, &self,
                     [this](bool accepts) { accepts ? panel->acceptProposal() : panel->rejectProposal(); });
    QObject::connect(keys, &ReviewKeys::chosen, panel, &ReadingPanel::choose);
    QObject::connect(keys, &ReviewKeys::accepted, &self, [this] {
        if (panel->decision())
            panel->accept();
        else if (panel->canDecide())
            Q_EMIT self.statusTextChanged(ReviewScreen::tr("Choose an option first, or 0 for no answer."), {});
    });
    QObject::connect(keys, &ReviewKeys::stepped, &self, [this](int by) { step(by); });
}

void ReviewScreen::Parts::setDocument(app::study::StudyDocument* newDocument)
{
    if (document) document->disconnect(&self);
    document = newDocument;
    trial = {};
    item = 0;
    cell = -1;
    if (codingDialog) codingDialog->close();
    if (signaturesDialog) signaturesDialog->close();
    queue->setDocument(newDocument);
    conversation->setDocument(newDocument);
    panel->showNothing();
    view->setCurrentIndex(0);
    if (newDocument)
        QObject::connect(newDocument, &app::study::StudyDocument::changed, &self,
                         [this](const app::study::ChangeSet& what) { onChanged(what); });
    isStale = true;
    catchUp();
}

/// Everything anew, after another document or after changes while nobody was looking.
void ReviewScreen::Parts::catchUp()
{
    if (!isStale) return;
    isStale = false;
    respondent->clear();
    respondent->addItem(ReviewScreen::tr("All respondents"));
    if (document)
        for (const auto& participant : document->study().design.participants)
            respondent->addItem(participant.label);
    queue->setFilter(static_cast<View>(std::max(0, view->currentIndex())), -1, cell);
    queue->rebuild();
    tellAgreement();
    tellFilters();
    tell();
    if (trial.isNone() && queue->queue().rowCount() > 0)
        open(queue->queue().entry(0));
    else if (!trial.isNone())
        queue->select(trial, isWhole ? 0 : item);
    conversation->refresh();
    refreshPanel();
}

void ReviewScreen::Parts::onChanged(const app::study::ChangeSet& what)
{
    if (!self.isVisible() || what.design || what.plan) {
        isStale = true;
        if (self.isVisible()) catchUp();
        return;
    }
    queue->update(what.trials, what.overrides);
    if (what.review) tellAgreement();
    if (what.trials.contains(trial)) {
        conversation->refresh();
        refreshPanel();
    }
    queue->select(trial, isWhole ? 0 : item);
    tellFilters();
    tell();
    if (trial.isNone() && queue->queue().rowCount() > 0) open(queue->queue().entry(0));
}

void ReviewScreen::Parts::tellFilters()
{
    const QueueModel& model = queue->queue();
    const int index = std::max(0, view->currentIndex());
    const QStringList texts{
        ReviewScreen::tr("Needs attention (%1)").arg(countOnScreen(model.count(View::Attention))),
        ReviewScreen::tr("All trials (%1)").arg(countOnScreen(model.count(View::AllTrials))),
        ReviewScreen::tr("Corrected (%1)").arg(countOnScreen(model.count(View::Corrected))),
        ReviewScreen::tr("Inconsistent trials (%1)").arg(countOnScreen(model.count(View::Inconsistent))),
        ReviewScreen::tr("Framing refused (%1)").arg(countOnScreen(model.count(View::Framing))),
        ReviewScreen::tr("Items refused (%1)").arg(countOnScreen(model.count(View::Refusals))),
        ReviewScreen::tr("Items unread (%1)").arg(countOnScreen(model.count(View::Unread))),
        ReviewScreen::tr("Items misread (%1)").arg(countOnScreen(model.count(View::Misread))),
    };
    for (int i = 0; i < texts.size(); ++i) {
        if (i < view->count())
            view->setItemText(i, texts[i]);
        else
            view->addItem(texts[i]);
    }
    view->setCurrentIndex(index);
}

void ReviewScreen::Parts::filter()
{
    queue->setFilter(static_cast<View>(view->currentIndex()), respondent->currentIndex() - 1, cell);
    tellFilters();
    if (queue->queue().rowOf(trial, item) < 0 && queue->queue().rowCount() > 0)
        open(queue->queue().entry(0));
    else
        queue->select(trial, isWhole ? 0 : item);
}

void ReviewScreen::Parts::tell()
{
    const app::study::Study* study = document ? &document->study() : nullptr;
    const bool hasReplies = study && study->hasAttempts();
    if (!study)
        empty->setTexts(
            ReviewScreen::tr("No study is open"),
            ReviewScreen::tr("Open a study or make a new one; its replies can be read and corrected here."));
    else
        empty->setTexts(
            ReviewScreen::tr("Nothing to review yet"),
            ReviewScreen::tr("When the study runs, every reply can be read here as a conversation. Those that "
                             "could not be read into an option come first, and you decide them."));
    pages->setCurrentIndex(hasReplies ? 1 : 0);
    for (QPushButton* button : {second, signatures, coding})
        button->setEnabled(hasReplies);
    const int corrections = study ? static_cast<int>(study->overrides.size()) : 0;
    Q_EMIT self.statusTextChanged(
        study ? ReviewScreen::tr("%n corrections · originals are kept", nullptr, corrections) : QString(), {});
}

void ReviewScreen::Parts::open(const QueueEntry& entry)
{
    const Trial* shown = document ? document->study().trial(entry.trial) : nullptr;
    if (!shown) return;
    int first = entry.item;
    if (first == 0 && entry.reason != Reason::Failed) {
        const auto needing = entriesOf(document->study(), *shown, View::Attention);
        if (!needing.isEmpty()) first = needing.constFirst().item;
        if (first == 0 && !shown->plan.items.isEmpty()) first = shown->plan.items.constFirst().item;
    }
    openItem(entry.trial, first, entry.item == 0, entry.reason == Reason::Intransitive);
}

void ReviewScreen::Parts::openItem(TrialId newTrial, int newItem, bool whole, bool isIntransitive)
{
    trial = newTrial;
    item = newItem;
    isWhole = whole;
    conversation->open(trial, item, isWhole, isIntransitive);
    queue->select(trial, isWhole ? 0 : item);
    refreshPanel();
}

void ReviewScreen::Parts::refreshPanel()
{
    const Trial* shown = document ? document->study().trial(trial) : nullptr;
    if (shown && item > 0)
        panel->showItem(document->study(), *shown, item);
    else
        panel->showNothing();
}

QueueEntry ReviewScreen::Parts::afterThis() const
{
    const Trial* shown = document->study().trial(trial);
    if (isWhole && shown) { // the next item of this trial that was asked
        const auto at = std::ranges::find(shown->plan.items, item, [](const auto& a) { return int(a.item); });
        if (at != shown->plan.items.end() && at + 1 != shown->plan.items.end())
            return {trial, (at + 1)->item, Reason::Trial};
    }
    return queue->next();
}

void ReviewScreen::Parts::submit(const Override& entry, bool goesOn)
{
    if (!document) return;
    const QueueEntry next = afterThis();
    const auto before = document->study().overrides.size();
    Q_EMIT self.submitRequested(AddOverride{entry}, ReviewWords::undoText(entry));
    if (!goesOn || !document || document->study().overrides.size() == before) return; // refused: the window says why
    goOn(next);
}

void ReviewScreen::Parts::goOn(const QueueEntry& next)
{
    if (isWhole && next.trial == trial && next.item > 0)
        openItem(trial, next.item, true, false);
    else if (!next.trial.isNone())
        open(next);
}

void ReviewScreen::Parts::step(int by)
{
    const QueueModel& model = queue->queue();
    const int row = model.rowOf(trial, isWhole ? 0 : item) + by;
    if (row >= 0 && row < model.rowCount()) open(model.entry(row));
}

/// Who can be asked about what stayed unread.
void ReviewScreen::Parts::offerReaders()
{
    QMenu* menu = second->menu();
    menu->clear();
    if (!document) return;
    if (isReading) {
        QObject::connect(menu->addAction(ReviewScreen::tr("Stop")), &QAction::triggered, &self,
                         &ReviewScreen::secondReaderStopRequested);
        return;
    }
    const auto& study = document->study();
    int unread = 0;
    for (const auto& one : study.trials)
        unread += static_cast<int>(std::ranges::count_if(one->steps, app::study::isUnread));
    menu->addAction(unread > 0 ? ReviewScreen::tr("Ask about %n unread replies", nullptr, unread)
                               : ReviewScreen::tr("No reply is unread"))
        ->setEnabled(false); // a heading: the style draws no text on sections
    menu->addSeparator();
    for (const auto& participant : study.design.participants) {
        if (std::holds_alternative<app::chat::ManualModel>(participant.model)) continue;
        const QString title =
            participant.isSimulated() ? ReviewScreen::tr("%1 (simulated)").arg(participant.label) : participant.label;
        QAction* action = menu->addAction(QString(title).replace(u'&', u"&&"_s));
        action->setEnabled(unread > 0);
        if (participant.label == study.design.secondReader) menu->setDefaultAction(action);
        QObject::connect(action, &QAction::triggered, &self,
                         [this, reader = participant.label] { Q_EMIT self.secondReaderRequested(reader); });
    }
}

void ReviewScreen::Parts::openCoding()
{
    if (!document) return;
    if (!codingDialog) {
        codingDialog = new CodingDialog(document, initials, &self);
        codingDialog->setAttribute(Qt::WA_DeleteOnClose);
        QObject::connect(codingDialog, &CodingDialog::submitRequested, &self, &ReviewScreen::submitRequested);
        QObject::connect(codingDialog, &CodingDialog::initialsChanged, &self, [this](const QString& typed) {
            self.setInitials(typed);
            Q_EMIT self.initialsChanged(typed);
        });
    }
    codingDialog->show();
    codingDialog->raise();
}

void ReviewScreen::Parts::openSignatures()
{
    if (!document) return;
    if (!signaturesDialog) {
        signaturesDialog = new SignaturesDialog(document, &self);
        signaturesDialog->setAttribute(Qt::WA_DeleteOnClose);
        QObject::connect(signaturesDialog, &SignaturesDialog::listRequested, &self, [this](View wanted, int ofCell) {
            cell = ofCell;
            view->setCurrentIndex(static_cast<int>(wanted));
            respondent->setCurrentIndex(0);
            filter();
        });
    }
    signaturesDialog->show();
    signaturesDialog->raise();
}

/// How far people agree with the program, by the newest sample that anybody has coded.
void ReviewScreen::Parts::tellAgreement()
{
    const int generation = ++agreementGeneration;
    if (!document || document->study().codings.isEmpty()) return queue->setAgreement({});
    auto work = app::base::inBackground([study = document->study()]() -> QString {
        const auto coded = app::report::codedSample(study, study.codings.constLast().sample);
        if (!coded || coded->coders.isEmpty()) return {};
        const auto agreement = app::report::agreementOf(study, *coded);
        const auto& pair = agreement.pairs.constFirst();
        return pair.kappa ? ReviewScreen::tr("Blind coding by %1, n = %2: %3.")
                                .arg(pair.second, countOnScreen(pair.kappa->n), agreementSentence(pair))
                          : QString();
    });
    app::base::whenDone(work, &self, [this, generation](const QString& sentence) {
        if (generation == agreementGeneration) queue->setAgreement(sentence);
    });
}

ReviewScreen::ReviewScreen(QWidget* parent)
    : Screen(parent)
    , m_parts(std::make_unique<Parts>(*this))
{
}

ReviewScreen::~ReviewScreen() = default;

void ReviewScreen::setDocument(app::study::StudyDocument* document)
{
    m_parts->setDocument(document);
}

void ReviewScreen::openTrial(TrialId trial, int item)
{
    if (item > 0)
        m_parts->openItem(trial, item, false, false);
    else
        m_parts->open({trial, 0, Reason::Trial});
}

void ReviewScreen::setInitials(const QString& initials)
{
    m_parts->initials = initials;
    m_parts->panel->setInitials(initials);
}

void ReviewScreen::setSecondReading(int done, int of, const QString& sentence)
{
    m_parts->isReading = of > 0;
    m_parts->second->setText(of > 0 ? tr("Second reader: %1 of %2").arg(countOnScreen(done), countOnScreen(of))
                                    : tr("Second reader"));
    if (!sentence.isEmpty()) Q_EMIT statusTextChanged(sentence, {});
}

void ReviewScreen::showEvent(QShowEvent* event)
{
    Screen::showEvent(event);
    m_parts->catchUp();
    m_parts->queue->setFocus(); // its keys work at once
}

} // namespace ui::review
