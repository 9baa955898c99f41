// How long the transcript pane takes to show a text for the first time: forty hostile ones, each a reply of its own,
// from the news of the reply to its picture. Every one is below 50 ms. With --twice all are shown twice, with a line on
// standard error before each round: what tests/long/hostile-texts.sh watches from outside.
#include "tests/support/hostiletexts.h"
#include "tests/support/studybuilder.h"
#include "ui/widgets/transcriptentry.h"
#include "ui/widgets/transcriptpane.h"
#include "ui/widgets/transcriptview.h"
#include <QApplication>
#include <QElapsedTimer>
#include <QImage>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace ui::widgets;

namespace {

constexpr double bound = 50; ///< ms

/// The conversation of a trial whose only reply has this text.
QList<app::study::Attempt> conversation(const support::StudyBuilder& builder, const QString& text)
{
    QList<app::study::Attempt> attempts;
    for (const auto& change : builder.changes())
        if (const auto* finished = std::get_if<app::study::FinishAttempt>(&change)) attempts << finished->attempt;
    attempts[0].reply.text = text;
    return attempts;
}

double show(TranscriptPane& pane, const support::StudyBuilder& builder, const QString& text)
{
    const auto attempts = conversation(builder, text);
    const auto subject = subjectOf(builder.study(), {1});
    QElapsedTimer timer;
    timer.start();
    pane.showConversation(subject, attempts);
    QImage screen(pane.size(), QImage::Format_ARGB32_Premultiplied);
    pane.render(&screen);
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

} // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    support::StudyBuilder builder;
    builder.server(u"M"_s).orientations({u"none"_s}).freeze();
    builder.step(1, app::study::Outcome::Complete, -1, u"x"_s);
    TranscriptPane pane;
    pane.resize(700, 800);
    pane.show();
    const auto texts = support::hostileTexts();
    if (application.arguments().contains(u"--twice"_s)) {
        for (const char* round : {"first round\n", "second round\n"}) {
            std::fputs(round, stderr);
            for (const auto& one : texts)
                (void)show(pane, builder, one.text);
        }
        std::fputs("rounds done\n", stderr);
        return 0;
    }
    (void)show(pane, builder, u"The first text also loads the font."_s);
    int late = 0;
    for (const auto& one : texts) {
        const double ms = show(pane, builder, one.text);
        late += ms >= bound;
        std::printf("%7.1f ms  %s (%lld characters)\n", ms, one.what, static_cast<long long>(one.text.size()));
    }
    std::printf("%d of %lld texts took %.0f ms or more\n", late, static_cast<long long>(texts.size()), bound);
    return late ? 1 : 0;
}
