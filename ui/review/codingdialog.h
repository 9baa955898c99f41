#pragma once
#include "app/report/agreement.h"
#include "app/study/document.h"
#include <QDialog>
#include <QPointer>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QStackedLayout;
class QVBoxLayout;

namespace ui::widgets {
class PlainTable;
class TranscriptView;
} // namespace ui::widgets

namespace ui::review {

/// Blind second coding: draws a sample (or goes on with one), shows one reply or transcript after the other without
/// what the program made of it, and then says how far people and program agree. Codes leave by submitRequested() one by
/// one, so that nothing is lost when it is closed.
class CodingDialog : public QDialog
{
    Q_OBJECT
public:
    CodingDialog(app::study::StudyDocument* document, const QString& initials, QWidget* parent = nullptr);

Q_SIGNALS:
    void submitRequested(const app::study::Change& change, const QString& what);
    void initialsChanged(const QString& initials);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* setupPage();
    QWidget* codingPage();
    QWidget* resultPage();
    void fillSamples();
    void begin();
    void showUnit();
    void showReply(const app::study::Transcript& transcript, const app::study::CodingUnit& unit);
    void showTranscript(const app::study::Transcript& transcript);
    void offerCodes();
    void give(const QString& code);
    void showResult();
    void exportTables();
    /// The first unit from `from` on that this person has not coded; −1 when there is none.
    int nextOpen(int from) const;
    QString codeOf(int unit) const;

    QPointer<app::study::StudyDocument> m_document;
    QString m_coder;
    qint64 m_sample = 0; ///< number of the sample under way
    int m_unit = -1;
    int m_generation = 0;

    QStackedLayout* m_pages;
    QComboBox* m_samples;
    QComboBox* m_kind;
    QSpinBox* m_size;
    QLineEdit* m_initials;
    QLabel* m_setupNote;
    QLabel* m_position;
    QLabel* m_task;
    QWidget* m_itemPlace;
    QVBoxLayout* m_itemLayout;
    widgets::TranscriptView* m_text;
    QWidget* m_codes;
    QVBoxLayout* m_codesLayout;
    QPushButton* m_back;
    QLabel* m_summary;
    widgets::PlainTable* m_pairs;
    QLabel* m_confusionHeading;
    widgets::PlainTable* m_confusion;
    widgets::PlainTable* m_cells;
    QLabel* m_exported;
};

/// A text with every number (digits, and English number words) and every word of the induced value blackened, for
/// people who are to judge without knowing either.
QString blinded(const QString& text, const app::study::Orientation& orientation);

/// ".98", "−.12", "1.00": agreement coefficients as psychologists print them; "–" for none.
QString coefficient(const std::optional<double>& value);
/// "98.3 % equal, κ = .98 [.95, 1.00]" for a pair; empty without one.
QString agreementSentence(const app::report::AgreementPair& pair);

} // namespace ui::review
