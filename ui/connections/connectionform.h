#pragma once
#include "app/base/secret.h"
#include "app/config/connections.h"
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace ui::widgets {
class Section;
}

namespace ui::connections {

/// The fields of one server. Shows at once what an address is understood as.
class ConnectionForm : public QWidget
{
    Q_OBJECT
public:
    explicit ConnectionForm(QWidget* parent = nullptr);
    /// `variable` is suggested where the key comes from the environment.
    void show(const app::config::SavedConnection& connection, const QString& variable = {});
    using QWidget::show;
    /// As the fields say now; the address as it was typed. `models` are those of the connection shown.
    app::config::SavedConnection connection() const;
    /// The key that was typed, to be kept in the keychain; empty: none was typed.
    app::base::Secret typedKey() const;
    /// Takes a key out of the field after it was kept, and says where it is.
    void keyWasKept(const QString& remark);
    /// What stands in the way of saving; empty: nothing.
    QString problem() const;

Q_SIGNALS:
    void changed();

private:
    void showAddress();
    void showKeyField();
    app::config::SavedConnection m_shown;
    QLineEdit* m_name;
    widgets::Section* m_server;
    widgets::Section* m_keys;
    QComboBox* m_dialect;
    QLineEdit* m_address;
    QLabel* m_understood;
    QComboBox* m_keySource;
    QStackedWidget* m_keyStack;
    QLineEdit* m_key;
    QLineEdit* m_variable;
    QLabel* m_keyRemark;
};

} // namespace ui::connections
