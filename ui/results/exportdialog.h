#pragma once
#include "ui/figure/presets.h"
#include <QDialog>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QSpinBox;

namespace ui::results {

/// What the dialog starts with and leaves behind.
struct ExportSettings
{
    QString format = QStringLiteral("svg"); ///< one of report::figureFormats()
    app::report::LengthUnit unit = app::report::LengthUnit::Millimetres;
    app::report::FigureOptions options;
};

/// Asks how a figure goes into a file, shows it at that size, and writes it. Files are always light.
class ExportDialog : public QDialog
{
    Q_OBJECT
public:
    ExportDialog(const ExportSettings& settings, std::shared_ptr<const ui::figure::FigureData> shown,
                 const ui::figure::View& view, QWidget* parent = nullptr);
    const ExportSettings& settings() const { return m_settings; }
    /// Writes the figure; the ending of the format is added where `path` lacks it.
    app::base::Status write(QString path);
    /// Every kind of figure in this format, size and look.
    app::base::Status writeAll(const QString& folder);

private:
    void takeSettings();
    void preview();
    void choosePreset();
    void showSize(double widthMm, double heightMm);
    void chooseUnit();
    double millimetresPerUnit() const;
    void chooseFile();
    void chooseFolder();
    /// Ends the dialog when all is written, else says why not.
    void finish(const app::base::Status& status);

    ExportSettings m_settings;
    std::shared_ptr<const ui::figure::FigureData> m_shown;
    ui::figure::View m_view;
    QComboBox* m_kind;
    QComboBox* m_format;
    QComboBox* m_preset;
    QComboBox* m_unit;
    app::report::LengthUnit m_shownUnit = app::report::LengthUnit::Millimetres; ///< of what the two boxes hold now
    QDoubleSpinBox* m_width;
    QDoubleSpinBox* m_height;
    QSpinBox* m_dpi;
    QDoubleSpinBox* m_points;
    QDoubleSpinBox* m_line;
    QComboBox* m_palette;
    QComboBox* m_background;
    QLabel* m_picture;
    QLabel* m_caption;
    QLabel* m_problem;
};

} // namespace ui::results
