#pragma once
#include "ui/connections/modelcheck.h"
#include <vector>

namespace ui::studyedit {

/// What the tests of this design's respondents found, and those under way. A model with other parameters is another
/// one.
class RespondentTests : public QObject
{
    Q_OBJECT
public:
    struct Verdict
    {
        enum class Kind { Testing, Answers, Failed };
        Kind kind = Kind::Testing;
        QString sentence; ///< the step under way, or the step that failed, why, and what to do; empty when it answers
    };

    /// `secrets` must outlive it.
    explicit RespondentTests(app::config::SecretStore& secrets, QObject* parent = nullptr);
    ~RespondentTests() override;
    /// Sends one tiny request. A test of the same model that is under way is given up.
    void test(const app::chat::ServerModel& model);
    /// None: it was not tested.
    const Verdict* of(const app::chat::ServerModel& model) const;

Q_SIGNALS:
    void changed();

private:
    struct Entry
    {
        app::chat::ServerModel model;
        Verdict verdict;
        std::unique_ptr<connections::ModelCheck> check;
    };
    Entry& entryOf(const app::chat::ServerModel& model);
    void tell(const app::chat::ServerModel& model, Verdict::Kind kind, const QString& sentence);

    app::config::SecretStore& m_secrets;
    app::base::SystemClock m_clock;
    std::vector<Entry> m_entries;
};

} // namespace ui::studyedit
