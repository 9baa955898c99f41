#pragma once
#include "app/cli/context.h"

namespace app::cli {

/// The commands of `svo`, each in a file of its name. Each gives the exit code.
int newStudy(const Context& context);
int run(const Context& context);
int demo(const Context& context);
int summary(const Context& context);
int exportStudy(const Context& context);
int figure(const Context& context);
int writeReport(const Context& context);
int writeBundle(const Context& context);
int freeze(const Context& context);
int overrideItem(const Context& context);
int score(const Context& context);
int extractReplies(const Context& context);
int models(const Context& context);
int calibrate(const Context& context);
int verify(const Context& context);
int copy(const Context& context);
int merge(const Context& context);

/// A command as `svo help` shows it and as it is called.
struct Command
{
    Usage usage;
    int (*function)(const Context&);
};

/// All commands, in the order of their use.
const QList<Command>& commands();

} // namespace app::cli
