#pragma once
#include "app/study/design.h"
#include <QWidget>
#include <functional>

class QLineEdit;

namespace ui::widgets {
class CheckRow;
class Section;
} // namespace ui::widgets

namespace ui::studyedit {

class FactorField;

/// The second column: under which values and goals, and how the measure is given.
class ValuesPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ValuesPanel(QWidget* parent = nullptr);
    void setDesign(const app::study::Design& design, bool readOnly);

Q_SIGNALS:
    void edited(const app::study::Design& design, const QString& what);

protected:
    void changeEvent(QEvent* event) override;

private:
    void addGoals();
    void addMeasure();
    void showOrientations();
    void showGoals();
    void toggleOrientation(const app::study::Orientation& orientation, bool checked);
    void toggleGoal(app::prompt::Goal goal, bool checked);
    void askForOrientation(int index);
    void addPayoffs();
    void askForPayoffs();
    /// One factor of the measure: how its values are read from a design and put into it.
    template <class Value>
    void addFactor(const QString& name, const QList<Value>& values, QString (*title)(Value),
                   QList<Value> app::study::Design::*list);

    app::study::Design m_design;
    bool m_readOnly = false;
    widgets::Section* m_orientations;
    widgets::Section* m_goals;
    widgets::Section* m_measure;
    QList<widgets::CheckRow*> m_goalRows;
    QLineEdit* m_goalSentence;
    QList<std::function<void()>> m_showFactors;
};

} // namespace ui::studyedit
