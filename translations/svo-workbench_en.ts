<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>CodingWords</name>
    <message numerus="yes">
        <source>Sample %1: %n replies</source>
        <translation>
            <numerusform>Sample %1: %n reply</numerusform>
            <numerusform>Sample %1: %n replies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sample %1: %n transcripts</source>
        <translation>
            <numerusform>Sample %1: %n transcript</numerusform>
            <numerusform>Sample %1: %n transcripts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::cli::ConsoleRun</name>
    <message numerus="yes">
        <source>%n requests answered</source>
        <translation>
            <numerusform>%n request answered</numerusform>
            <numerusform>%n requests answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests have no complete reply yet; run the same command again to ask for them.</source>
        <translation>
            <numerusform>%n request has no complete reply yet; run the same command again to ask for it.</numerusform>
            <numerusform>%n requests have no complete reply yet; run the same command again to ask for them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last run was interrupted; %n requests have an unknown outcome, may have been paid, and are asked again.</source>
        <translation>
            <numerusform>The last run was interrupted; %n request has an unknown outcome, may have been paid, and is asked again.</numerusform>
            <numerusform>The last run was interrupted; %n requests have an unknown outcome, may have been paid, and are asked again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>about %n min left</numerusform>
            <numerusform>about %n min left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::store</name>
    <message numerus="yes">
        <source>%n more problem(s) were found.</source>
        <translation>
            <numerusform>%n more problem was found.</numerusform>
            <numerusform>%n more problems were found.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::connections::ConnectionsScreen</name>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n model</numerusform>
            <numerusform>%n models</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::connections::FoundServers</name>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n model</numerusform>
            <numerusform>%n models</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::figure::FigureView</name>
    <message numerus="yes">
        <source>%1, mean of %n trial(s): %2, 95 % interval %3 to %4.</source>
        <translation>
            <numerusform>%1, mean of %n trial: %2, 95 % interval %3 to %4.</numerusform>
            <numerusform>%1, mean of %n trials: %2, 95 % interval %3 to %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, mean of %n trial(s): %2.</source>
        <translation>
            <numerusform>%1, mean of %n trial: %2.</numerusform>
            <numerusform>%1, mean of %n trials: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>mean of %n trial(s): %1</source>
        <translation>
            <numerusform>mean of %n trial: %1</numerusform>
            <numerusform>mean of %n trials: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::results::CellModel</name>
    <message numerus="yes">
        <source>%n trial(s) complete; a trial has an angle when all six items have an answer.</source>
        <translation>
            <numerusform>%n trial complete; a trial has an angle when all six items have an answer.</numerusform>
            <numerusform>%n trials complete; a trial has an angle when all six items have an answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n scored trial(s) have this angle, so the mean has no interval.</source>
        <translation>
            <numerusform>The %n scored trial has this angle, so the mean has no interval.</numerusform>
            <numerusform>All %n scored trials have this angle, so the mean has no interval.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::results::ResultsScreen</name>
    <message numerus="yes">
        <source>%n trial(s) selected; Enter opens the next transcript</source>
        <translation>
            <numerusform>%n trial selected; Enter opens its transcript</numerusform>
            <numerusform>%n trials selected; Enter opens the next transcript</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::results::ShowPanel</name>
    <message numerus="yes">
        <source>%n cell(s) not told from chance…</source>
        <translation>
            <numerusform>%n cell not told from chance…</numerusform>
            <numerusform>%n cells not told from chance…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n intransitive trial(s)</source>
        <translation>
            <numerusform>%n intransitive trial</numerusform>
            <numerusform>%n intransitive trials</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refusal(s) of the framing</source>
        <translation>
            <numerusform>%n refusal of the framing</numerusform>
            <numerusform>%n refusals of the framing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused item(s)</source>
        <translation>
            <numerusform>%n refused item</numerusform>
            <numerusform>%n refused items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread reply(ies)</source>
        <translation>
            <numerusform>%n unread reply</numerusform>
            <numerusform>%n unread replies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::results::StatisticsPane</name>
    <message numerus="yes">
        <source>all %n trial(s) alike</source>
        <translation>
            <numerusform>%n trial</numerusform>
            <numerusform>all %n trials alike</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::review::ReviewScreen</name>
    <message numerus="yes">
        <source>%n corrections · originals are kept</source>
        <translation>
            <numerusform>%n correction · originals are kept</numerusform>
            <numerusform>%n corrections · originals are kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ask about %n unread replies</source>
        <translation>
            <numerusform>Ask about %n unread reply</numerusform>
            <numerusform>Ask about %n unread replies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::runmonitor::ReplyDesk</name>
    <message numerus="yes">
        <source>trial %1 · %n more after it</source>
        <translation>
            <numerusform>trial %1 · %n more after it</numerusform>
            <numerusform>trial %1 · %n more after it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::shell::CalibrationDialog</name>
    <message numerus="yes">
        <source>%n more deviation(s) are in the table.</source>
        <translation>
            <numerusform>%n more deviation is in the table.</numerusform>
            <numerusform>%n more deviations are in the table.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::shell::Workspace</name>
    <message numerus="yes">
        <source>%n file(s) were written into %1.</source>
        <translation>
            <numerusform>%n file was written into %1.</numerusform>
            <numerusform>%n files were written into %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trial(s) of simulated respondents were left out.</source>
        <translation>
            <numerusform>%n trial of simulated respondents was left out.</numerusform>
            <numerusform>%n trials of simulated respondents were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last run was interrupted. What became of %n request(s) is unknown; they may have been paid for. Going on asks them again.</source>
        <translation>
            <numerusform>The last run was interrupted. What became of %n request is unknown; it may have been paid for. Going on asks it again.</numerusform>
            <numerusform>The last run was interrupted. What became of %n requests is unknown; they may have been paid for. Going on asks them again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The run ended, and %n trial(s) stopped at an error. What they had is kept; going on asks the rest.</source>
        <translation>
            <numerusform>The run ended, and %n trial stopped at an error. What it had is kept; going on asks the rest.</numerusform>
            <numerusform>The run ended, and %n trials stopped at an error. What they had is kept; going on asks the rest.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::studyedit::PlanPanel</name>
    <message numerus="yes">
        <source>%Ln cell(s)</source>
        <translation>
            <numerusform>%Ln cell</numerusform>
            <numerusform>%Ln cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln trial(s)</source>
        <translation>
            <numerusform>%Ln trial</numerusform>
            <numerusform>%Ln trials</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A mean angle within ± %1 needs %Ln trial(s) per cell.</source>
        <translation>
            <numerusform>A mean angle within ± %1 needs %Ln trial per cell.</numerusform>
            <numerusform>A mean angle within ± %1 needs %Ln trials per cell.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Plan %Ln trial(s) per cell</source>
        <translation>
            <numerusform>Plan %Ln trial per cell</numerusform>
            <numerusform>Plan %Ln trials per cell</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The plan is frozen: %Ln trial(s), each with its own seed.</source>
        <translation>
            <numerusform>The plan is frozen: %Ln trial with its own seed.</numerusform>
            <numerusform>The plan is frozen: %Ln trials, each with its own seed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %Ln trial(s) a cell's mean angle is known to about ± %1, and a difference of %2 between two cells is found with 80 % power.</source>
        <translation>
            <numerusform>With %Ln trial a cell's mean angle is known to about ± %1, and a difference of %2 between two cells is found with 80 % power.</numerusform>
            <numerusform>With %Ln trials a cell's mean angle is known to about ± %1, and a difference of %2 between two cells is found with 80 % power.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::studyedit::PrecisionCurve</name>
    <message numerus="yes">
        <source>%Ln trial(s)</source>
        <translation>
            <numerusform>%Ln trial</numerusform>
            <numerusform>%Ln trials</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::studyedit::RespondentsPanel</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more simulated respondents</source>
        <translation>
            <numerusform>Show %n more simulated respondent</numerusform>
            <numerusform>Show %n more simulated respondents</numerusform>
        </translation>
    </message>
</context>
</TS>
