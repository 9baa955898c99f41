#pragma once
#include "app/study/journal.h"
#include <functional>

namespace app::report {

/// Hands every trial with its transcript to `use`, in order; reads ahead. Trials that were not started have an empty
/// transcript. Waits for the journal: for the background pool and the console, not for the thread of a screen.
base::Status forEachTrial(const QList<const study::Trial*>& trials, study::Journal& journal,
                          const std::function<void(const study::Trial&, const study::Transcript&)>& use);

/// What a server told of itself, as words: "llama.cpp b6000, file x-Q4_K_M.gguf, quantization Q4_K_M, context of 4096
/// tokens". Empty where it told nothing.
QString wordsOf(const chat::Served& served);

/// What the requests of one respondent tell about it, in its trials.
struct Provenance
{
    QDateTime first, last; ///< when its first and its last request was sent; invalid without any
    QStringList models;    ///< ids that the server named, each once, in order
    QStringList fingerprints;
    QStringList served; ///< what the server told of program, weights and context, each wording once
    qint64 requests = 0;
    qint64 repeated = 0;                ///< of them sent again after a failure
    qint64 tokensIn = 0, tokensOut = 0; ///< as servers count them; 0 where they do not
    QStringList leftOut;                ///< parameters that the server refused and that were not sent, each once
    QStringList systems;                ///< distinct system turns, the first few
    QStringList prompts;                ///< texts of the first trial of its first cell, as sent, in order
};

/// One for each participant of the design.
base::Result<QList<Provenance>> provenanceOf(const study::Study& study, study::Journal& journal);

} // namespace app::report
