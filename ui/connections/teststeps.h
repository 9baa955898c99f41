#pragma once
#include "app/llm/connectiontest.h"
#include <QWidget>

class QLabel;

namespace ui::connections {

/// The steps of a connection test as a list: what passed, what is under way, which one failed and what to do about it.
class TestSteps : public QWidget
{
    Q_OBJECT
public:
    explicit TestSteps(QWidget* parent = nullptr);
    void clear(); ///< hides it until a step is shown
    void showStep(app::llm::ConnectionTest::Step step, app::llm::ConnectionTest::State state, const QString& sentence,
                  const QString& detail);
    /// A sentence in place of the steps, e.g. why the test could not begin.
    void showProblem(const QString& sentence, const QString& detail);

private:
    struct Row
    {
        QLabel* state;
        QLabel* sentence;
    };
    QList<Row> m_rows;
    QLabel* m_problem;
};

} // namespace ui::connections
