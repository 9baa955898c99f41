#pragma once
#include "app/base/price.h"
#include "app/study/design.h"
#include <QDialog>
#include <QMap>

class QGridLayout;
class QLineEdit;

namespace app::config {
class Settings;
}

namespace ui::connections {

/// What the user has said about the costs of a design.
struct Costs
{
    QMap<int, app::base::Price> prices; ///< by participant; those without a price are missing
    std::optional<qint64> cap;          ///< in millionths of the currency; none: no limit
    QString currency;                   ///< as the user writes it
};
Costs costsOf(const app::study::Design& design, const app::config::Settings& settings);

/// The user's own prices, by model, in the user's own currency, and what a run may cost before it pauses. The
/// program ships no prices: those of a provider change, and nobody would notice.
class CostsDialog : public QDialog
{
    Q_OBJECT
public:
    /// Shows the servers' models of `design` (may be null), then all others with a price. `settings` must outlive it.
    CostsDialog(app::config::Settings& settings, const app::study::Design* design, QWidget* parent = nullptr);

Q_SIGNALS:
    void saved(); ///< the settings hold what the fields say

private:
    struct Row
    {
        QString origin, model;
        QLineEdit *input, *cached, *output;
    };
    void addRow(QGridLayout* grid, const QString& origin, const QString& model, const QString& host);
    QLineEdit* amountField(std::optional<qint64> amount, const QString& name);
    void save();

    app::config::Settings& m_settings;
    QLineEdit* m_currency;
    QLineEdit* m_cap;
    QList<Row> m_rows;
};

} // namespace ui::connections
