#pragma once
#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace ui::widgets {

/// A pane with a border whose rows are separated by lines: the body of lists and forms.
class Card : public QFrame
{
    Q_OBJECT
public:
    explicit Card(QWidget* parent = nullptr);
    /// Puts a widget at the end, below a separating line unless it is the first. Takes ownership.
    void addRow(QWidget* row);
    /// A row "label … field": the label is the field's buddy and its accessible name.
    void addField(const QString& label, QWidget* field);
    /// Takes all rows out; they are deleted when control is back in the event loop.
    void clear();
    bool isEmpty() const;

private:
    QVBoxLayout* m_layout;
};

/// A card with a small heading above it. `card` is below the heading.
class Section : public QWidget
{
    Q_OBJECT
public:
    explicit Section(const QString& heading, QWidget* parent = nullptr);
    Card* card() const { return m_card; }
    /// A sentence below the card, in secondary text; empty hides it.
    void setRemark(const QString& sentence);

private:
    Card* m_card;
    QLabel* m_remark;
};

} // namespace ui::widgets
