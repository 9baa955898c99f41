#pragma once
#include "app/report/choicedata.h"
#include "ui/figure/reference.h"
#include <QDialog>

namespace ui::shell {

/// Choice data as they were read and scored.
struct ImportedChoices
{
    QString path;
    std::shared_ptr<const app::report::ChoiceData> data;
    std::shared_ptr<const ui::figure::Reference> summary;
};

/// Reads, scores and sums up a file of choice data. For the background pool; BadInput names row and column.
app::base::Result<ImportedChoices> importChoices(const QString& path);

/// What was found in imported choice data, and what can be done with it: see it on the circle, save the scores.
class ChoiceDialog : public QDialog
{
    Q_OBJECT
public:
    /// `canShow`: a study is open whose circle can take the sample.
    ChoiceDialog(const ImportedChoices& choices, bool canShow, QWidget* parent = nullptr);

Q_SIGNALS:
    void showRequested(std::shared_ptr<const ui::figure::Reference> sample);
    void saveRequested();
};

} // namespace ui::shell
