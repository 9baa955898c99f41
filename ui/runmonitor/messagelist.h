#pragma once
#include "app/run/status.h"
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace ui::runmonitor {

/// What a run had to say, newest first: time, sentence, and the server's own words under Details. Keeps the newest 200,
/// each message once.
class MessageList : public QWidget
{
    Q_OBJECT
public:
    static constexpr int most = 200;

    explicit MessageList(QWidget* parent = nullptr);
    /// `respondent` is the label that the note is about; empty for the whole run.
    void addNote(const app::run::Note& note, const QString& respondent);
    void clear();
    int count() const { return static_cast<int>(m_rows.size()); }

private:
    /// One line: a message that comes again moves to the top and is counted, so that the others stay in sight.
    struct Row
    {
        QWidget* widget;
        QLabel *time, *sentence;
        QString words;
        int times = 1;
    };
    Row rowOf(const app::run::Note& note, const QString& words);
    static void tell(const Row& row, const QDateTime& at);
    QWidget* m_empty;
    QVBoxLayout* m_column;
    QWidget* m_scroll;
    QList<Row> m_rows; ///< newest first
};

} // namespace ui::runmonitor
