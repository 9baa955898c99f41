#pragma once
#include "tests/support/llmcalls.h"
#include "tests/support/runbench.h"
#include "tests/support/studybuilder.h"
#include <QTest>

namespace support {

/// A server that begins every reply and never ends one, and a run that has so many of them under way.
struct EndlessServer
{
    EndlessServer()
    {
        const QByteArray piece = chatDelta(firstWords.toUtf8());
        server.answers({{FaultServer::chunked("text/event-stream", {piece}, false)}});
    }

    /// A study that asks it in twice as many trials as are to be under way.
    app::study::Study study(int streams) const
    {
        StudyBuilder builder;
        builder.server(QStringLiteral("Served"), server.url())
            .orientations({QStringLiteral("none")})
            .trials(2 * streams);
        return builder.apply(app::study::SetDesign{builder.design()}).study();
    }

    /// Runs until all streams have shown their first words; false when that does not come about.
    static bool startAll(RunBench& bench, int streams)
    {
        app::run::Options options;
        options.maxParallel = streams;
        bench.session.start(bench.study, options);
        return QTest::qWaitFor(
            [&bench, streams] {
                const auto begun = std::ranges::count_if(
                    bench.pieces, [](const auto& piece) { return piece.kind == app::run::StreamPiece::Kind::Text; });
                return begun == streams;
            },
            10000);
    }

    static inline const QString firstWords = QStringLiteral("I cho");
    FaultServer server;
};

} // namespace support
