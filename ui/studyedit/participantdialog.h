#pragma once
#include "app/study/design.h"
#include <QDialog>

class QComboBox;
class QDoubleSpinBox;
class QLineEdit;
class QSpinBox;

namespace ui::widgets {
class Card;
}

namespace ui::studyedit {

/// One respondent of the design: its label, how it is asked, and what the lab knows about it.
class ParticipantDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ParticipantDialog(const app::study::Participant& participant, QWidget* parent = nullptr);
    /// As the fields say now.
    app::study::Participant participant() const;

private:
    void addServerFields(widgets::Card* card, const app::chat::ServerModel& model);
    void addSimulatedFields(widgets::Card* card, const app::chat::SimulatedModel& model);
    void addMetadataFields(widgets::Card* card, const app::study::Metadata& metadata);

    app::study::Participant m_participant;
    QLineEdit* m_label;
    QLineEdit *m_size = nullptr, *m_tuning = nullptr, *m_reasoning = nullptr, *m_released = nullptr;
    // Server models; null for others.
    QLineEdit *m_model = nullptr, *m_temperature = nullptr, *m_topP = nullptr, *m_maxTokens = nullptr,
              *m_seed = nullptr;
    QComboBox* m_template = nullptr;
    // Simulated ones.
    QSpinBox *m_share = nullptr, *m_lapse = nullptr; ///< percent
    QComboBox* m_letter = nullptr;
};

} // namespace ui::studyedit
