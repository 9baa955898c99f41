#pragma once
#include <QComboBox>

namespace ui::studyedit {

/// The values of one factor: usually one, chosen from the list; several, to be compared, through its last entry.
class FactorField : public QComboBox
{
    Q_OBJECT
public:
    struct Choice
    {
        int value;
        QString title;
    };
    /// Without `severalAllowed` only one value can be chosen.
    FactorField(const QString& name, const QList<Choice>& choices, bool severalAllowed, QWidget* parent = nullptr);
    /// Shows these values (at least one), without edited(). Values that are no choice are left out.
    void setValues(const QList<int>& values);

Q_SIGNALS:
    /// By the user; in the order of the choices, never empty.
    void edited(const QList<int>& values);

private:
    void chosen(int index);
    void askForSeveral();
    QString m_name;
    QList<Choice> m_choices;
    bool m_severalAllowed;
    QList<int> m_values;
};

} // namespace ui::studyedit
