#pragma once
#include "app/llm/respondents.h"

namespace app::llm {

/// A model that a server offers.
struct ModelInfo
{
    QString id;                    ///< what a request names
    QString name;                  ///< for people, where it differs from the id; else empty
    std::optional<qint64> context; ///< tokens, where the server tells
    friend bool operator==(const ModelInfo&, const ModelInfo&) = default;
};

/// One page of a model list.
struct ModelPage
{
    QList<ModelInfo> models;
    QString next;  ///< cursor of the next page; empty on the last
    QString owner; ///< "owned_by" of the first entry: tells the kind of server
    friend bool operator==(const ModelPage&, const ModelPage&) = default;
};

/// What came of asking for the models.
struct ModelListing
{
    std::optional<CallError> error;
    QList<ModelInfo> models; ///< in the server's order, without duplicates; those read before an error
};

/// Asks a server for its models, page by page (at most 100 pages, 20,000 models). GET only; redirects are followed
/// within the same origin, three at most. One thread; deleting it ends it silently.
class ModelQuery : public QObject
{
    Q_OBJECT
public:
    /// `clock` must outlive it. The key comes from `key`, as for a respondent.
    ModelQuery(const chat::Connection& connection, base::Clock& clock, const KeyLookup& key, Limits limits = {},
               QObject* parent = nullptr);
    ~ModelQuery() override;
    void start();

Q_SIGNALS:
    /// Once, through the event loop.
    void finished(const app::llm::ModelListing& listing);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace app::llm

Q_DECLARE_METATYPE(app::llm::ModelListing)
