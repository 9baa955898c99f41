#pragma once

namespace app::stats {

/// The distributions that the rest of the room stands on (Boost.Math behind a plain face). Arguments out of range give
/// not-a-number; nothing throws.

double normalCdf(double z);
double normalQuantile(double p);
double tCdf(double t, double df);
double tQuantile(double p, double df);
double fQuantile(double p, double df1, double df2);
double chiSquaredQuantile(double p, double df);
double betaQuantile(double p, double a, double b);
/// P(T ≤ t) for a noncentral t with `df` degrees of freedom and noncentrality `delta`.
double nonCentralTCdf(double t, double df, double delta);
/// P(X ≤ k) for X ~ Binomial(n, p).
double binomialCdf(int k, int n, double p);
/// ln n!
double logFactorial(double n);

/// Two-sided p value of a t statistic.
double tPValue(double t, double df);

} // namespace app::stats
