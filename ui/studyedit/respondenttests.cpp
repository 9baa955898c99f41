#include "ui/studyedit/respondenttests.h"

#include "app/config/secretstore.h"
#include <algorithm>

namespace ui::studyedit {

using app::chat::ServerModel;
using connections::ModelCheck;

RespondentTests::RespondentTests(app::config::SecretStore& secrets, QObject* parent)
    : QObject(parent)
    , m_secrets(secrets)
{
}

RespondentTests::~RespondentTests() = default;

const RespondentTests::Verdict* RespondentTests::of(const ServerModel& model) const
{
    const auto found = std::ranges::find(m_entries, model, &Entry::model);
    return found == m_entries.end() ? nullptr : &found->verdict;
}

RespondentTests::Entry& RespondentTests::entryOf(const ServerModel& model)
{
    const auto found = std::ranges::find(m_entries, model, &Entry::model);
    if (found != m_entries.end()) return *found;
    m_entries.push_back({model, {}, nullptr});
    return m_entries.back();
}

void RespondentTests::test(const ServerModel& model)
{
    auto check = std::make_unique<ModelCheck>(model, m_secrets, m_clock);
    connect(check.get(), &ModelCheck::keyProblem, this,
            [this, model](const app::base::Error& error) { tell(model, Verdict::Kind::Failed, error.what); });
    connect(check.get(), &ModelCheck::stepChanged, this,
            [this, model](ModelCheck::Step step, ModelCheck::State state, const QString& sentence, const QString&) {
                if (state == ModelCheck::State::Running)
                    tell(model, Verdict::Kind::Testing, tr("Testing: %1…").arg(connections::stepTitle(step)));
                if (state == ModelCheck::State::Failed)
                    tell(model, Verdict::Kind::Failed,
                         tr("Failed at “%1”. %2").arg(connections::stepTitle(step), sentence));
            });
    connect(check.get(), &ModelCheck::finished, this, [this, model](bool passed) {
        if (passed) tell(model, Verdict::Kind::Answers, {});
    });
    Entry& entry = entryOf(model);
    entry.check = std::move(check);
    entry.verdict = {Verdict::Kind::Testing, tr("Testing…")};
    emit changed();
    entryOf(model).check->start();
}

void RespondentTests::tell(const ServerModel& model, Verdict::Kind kind, const QString& sentence)
{
    entryOf(model).verdict = {kind, sentence};
    emit changed();
}

} // namespace ui::studyedit
