#pragma once
#include "app/llm/models.h"

namespace app::llm {

/// Tries a connection step by step, so that a person sees which one fails: the address can be used, the server can be
/// reached, it lists its models, a model answers. The last step sends one tiny request ("Reply with the word OK."),
/// which may cost a fraction of a cent. One thread; deleting it stops it silently.
class ConnectionTest : public QObject
{
    Q_OBJECT
public:
    enum class Step { Address, Reach, Models, Answer };
    Q_ENUM(Step)
    enum class State { Waiting, Running, Passed, Failed, Skipped };
    Q_ENUM(State)

    /// `model`: whom to ask in the last step, with the user's parameters and template; an empty id takes the first of
    /// the list. `clock` must outlive it.
    ConnectionTest(const chat::ServerModel& model, base::Clock& clock, const KeyLookup& key, Limits limits = {},
                   QObject* parent = nullptr);
    ~ConnectionTest() override;
    void start();

Q_SIGNALS:
    /// A step has begun or ended. `sentence` says what was found, or what failed and what to do; `detail` is the
    /// server's text, redacted.
    void stepChanged(app::llm::ConnectionTest::Step step, app::llm::ConnectionTest::State state,
                     const QString& sentence, const QString& detail);
    /// The models that the server offers, as soon as they are known.
    void modelsFound(const QList<app::llm::ModelInfo>& models);
    void finished(bool passed); ///< once, last

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace app::llm
