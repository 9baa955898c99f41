#include "app/cli/commands.h"
#include "app/cli/consolerun.h"

#include <QCoreApplication>

namespace app::cli {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("app::cli", text);
}

/// "2/4" as shard 2 of 4.
base::Status readShard(const QString& text, run::Options& options)
{
    if (text.isEmpty()) return {};
    bool hasIndex = false, hasCount = false;
    const int shard = text.section(u'/', 0, 0).toInt(&hasIndex);
    const int shards = text.section(u'/', 1).toInt(&hasCount);
    if (!hasIndex || !hasCount || shard < 1 || shard > shards)
        return base::Error{
            base::ErrorKind::BadInput,
            tr("--shard \"%1\" is no part of a whole. Give i/n, for example 1/4 for the first of four shards.")
                .arg(text),
            {}};
    options.shard = shard;
    options.shards = shards;
    return {};
}

base::Result<run::Options> optionsOf(const Arguments& arguments)
{
    run::Options options;
    const auto parallel = arguments.integer(QStringLiteral("max-parallel"), 1, 1000);
    if (!parallel) return parallel.error();
    options.maxParallel = *parallel;
    const auto limit = arguments.integer(QStringLiteral("limit"), 1, 1'000'000'000);
    if (!limit) return limit.error();
    options.limitTrials = *limit;
    if (const auto status = readShard(arguments.value(QStringLiteral("shard")), options); !status)
        return status.error();
    return options;
}

} // namespace

int run(const Context& context)
{
    const auto options = optionsOf(context.arguments);
    if (!options) return unusable(context, options.error());
    auto file = store::StudyFile::open(context.arguments.place(0), store::StudyFile::Mode::ReadWrite);
    if (!file) return fail(context, file.error());
    return runStudy(context, **file, *options);
}

} // namespace app::cli
