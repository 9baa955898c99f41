#pragma once
#include "app/study/study.h"
#include <QFrame>

class QBoxLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace ui::widgets {
class Badge;
}

namespace ui::review {

class OptionRow;

/// The decision about one item: the options as shown with their payoffs, a reason, who decides, and what it changes.
class ReadingPanel : public QFrame
{
    Q_OBJECT
public:
    static constexpr int noAnswer = 9; ///< the choice below the nine options
    static constexpr int nothing = -1;

    explicit ReadingPanel(QWidget* parent = nullptr);

    /// Shows an item of a trial; a choice that the user has begun is kept while it is the same item.
    void showItem(const app::study::Study& study, const app::study::Trial& trial, int item);
    /// What the decision as it stands would change, in sentences.
    void setEffect(const QStringList& sentences);
    void showNothing();
    void setInitials(const QString& initials);
    /// Picks an option by its place (0 … 8), or noAnswer. Ignored while nothing can be decided.
    void choose(int choice);
    int choice() const { return m_choice; }
    bool canDecide() const { return m_canDecide; }
    /// The decision as it stands; none while nothing is chosen.
    std::optional<app::study::Override> decision() const;
    /// The user's "set": decided(), or passed() when exactly this is decided already.
    void accept();
    /// Takes over what the second reader proposes, or rejects it (then the item has no answer). Nothing without one.
    void acceptProposal();
    void rejectProposal();
    /// Brings what people have decided into view.
    void showHistory();

Q_SIGNALS:
    void decided(const app::study::Override& entry);
    void passed();
    void reverted(const app::study::Override& entry);
    void choiceChanged();
    void initialsEdited(const QString& initials);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();
    bool isDecidedSo() const;
    void showProposal(const app::study::Proposal* proposal);
    void buildOptions(QBoxLayout* into);
    void buildDecision(QBoxLayout* into);
    app::study::Override entry(app::study::DecisionKind kind, int place) const;

    widgets::Badge* m_automatic;
    QWidget* m_second;
    QLabel* m_secondWho;
    widgets::Badge* m_secondBadge;
    QPushButton* m_acceptSecond;
    QPushButton* m_rejectSecond;
    QList<OptionRow*> m_rows; ///< nine options, then "No answer"
    QPlainTextEdit* m_reason;
    QLineEdit* m_by;
    QPushButton* m_revert;
    QPushButton* m_set;
    QLabel* m_refusal;
    QLabel* m_effectHeading;
    QLabel* m_effect;
    QLabel* m_historyHeading;
    QLabel* m_history;
    QWidget* m_body;
    QLabel* m_empty;

    app::study::TrialId m_trial;
    int m_item = 0;
    app::svo::Presentation m_shown;
    app::study::StepState m_step;
    std::optional<app::study::Proposal> m_proposal;
    int m_choice = nothing;
    bool m_canDecide = false;
};

} // namespace ui::review
