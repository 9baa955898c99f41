#pragma once
#include "app/study/design.h"
#include "app/svo/chance.h"
#include <memory>
#include <optional>

namespace app::report {

/// Uniform random answers to the items of a design: the reference of rationality above chance, of the band of random
/// answering, and of the attainable angles. For the published payoffs worked out once; for others anew on each call
/// (some tens of milliseconds). Any thread.
std::shared_ptr<const svo::Distribution> chanceOf(const study::Design& design);

/// Random answering in numbers, with the keys of a cell where there are such: mean_angle, sd_angle, the band of 95 % of
/// single trials, shares of categories, transitive, transitive_and_long; and under constant_answers what a bias for one
/// option looks like.
base::Json chanceToJson(const study::Design& design);

/// Whether a cell's trials cannot be told from random answering: the 95 % interval [low, high] of its mean angle holds
/// the random mean, and its share of trials that are transitive and longer than 35 is not above the random one (18.4 %
/// with the published payoffs; exact binomial, one-sided .05). `steady` of `scored` trials are. None without an
/// interval.
std::optional<bool> isLikeChance(const svo::Distribution& chance, std::optional<double> low, std::optional<double> high,
                                 int steady, int scored);

/// What value rationality means here, in two sentences for people: on screens and in the console program.
QString rationalityDefinition();
/// The same in English, for files.
QString rationalityDefinitionForFiles();
/// How a cell comes to be marked as not told from random answering.
QString likeChanceRule();
QString likeChanceRuleForFiles();

} // namespace app::report
