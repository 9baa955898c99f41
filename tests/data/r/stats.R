# Reference values for tests/app/stats, worked out by R and its package boot.
# To make stats.csv again, in this folder:  Rscript stats.R > stats.csv
# Needs R (Debian: r-base-core) and boot (r-cran-boot). Made with R 4.2.2 and boot 1.3-28.1.
suppressMessages(library(boot))
options(digits = 17)
put <- function(name, values) for (i in seq_along(values))
  cat(if (length(values) == 1) name else paste0(name, "[", i - 1, "]"), ",", format(values[i], digits = 17), "\n", sep = "")

# Samples: angles as trials give them, smooth, skewed, tied and nearly constant.
set.seed(20110919)
a <- round(rnorm(30, 41, 8), 4)
b <- round(rnorm(25, 35, 12), 4)
skewed <- round(61.3895 - rexp(40, 1 / 6), 4)
tied <- c(61.39, 61.39, 61.39, 61.39, 58.02, 55.1, 61.39, 61.39, 47.8, 61.39, 58.02, 61.39)
small <- c(12.5, 14.25, 9.75, 20, 11)
pairs1 <- a[1:12]; pairs2 <- a[1:12] + round(rnorm(12, -3, 4), 4)
put("a", a); put("b", b); put("skewed", skewed); put("tied", tied); put("small", small)
put("pairs1", pairs1); put("pairs2", pairs2)

put("a.mean", mean(a)); put("a.sd", sd(a)); put("a.median", median(a))
put("b.median", median(b)); put("tied.sd", sd(tied))

# Distributions
put("qt(.975,4)", qt(.975, 4)); put("qt(.975,55.1)", qt(.975, 55.1)); put("qf(.975,5,18)", qf(.975, 5, 18))
put("qchisq(.2,9)", qchisq(.2, 9)); put("qbeta(.025,7,4)", qbeta(.025, 7, 4)); put("pnorm(-2.3)", pnorm(-2.3))
put("pt(2.1,13,1.7)", pt(2.1, 13, 1.7)); put("pt(-1,7,0.4)", pt(-1, 7, 0.4)); put("pbinom(12,30,.419)", pbinom(12, 30, .419))

# t intervals and tests
tt <- function(name, x) { put(paste0(name, ".t"), unname(x$statistic)); put(paste0(name, ".df"), unname(x$parameter))
  put(paste0(name, ".p"), x$p.value); put(paste0(name, ".ci"), as.numeric(x$conf.int)) }
put("small.tci", as.numeric(t.test(small)$conf.int)); put("a.tci90", as.numeric(t.test(a, conf.level = .9)$conf.int))
tt("welch", t.test(a, b)); tt("welch99", t.test(b, skewed, conf.level = .99)); tt("paired", t.test(pairs1, pairs2, paired = TRUE))
put("tost.lower", t.test(a, b, mu = -12, alternative = "greater")$p.value)
put("tost.upper", t.test(a, b, mu = 12, alternative = "less")$p.value)
put("tost.ci", as.numeric(t.test(a, b, conf.level = .9)$conf.int))

# Permutations, all of them
perm <- function(x, y) { z <- c(x, y); d <- abs(mean(x) - mean(y))
  m <- combn(length(z), length(x), function(i) abs(mean(z[i]) - mean(z[-i]))); mean(m >= d - 1e-9) }
put("permutation", perm(small, b[1:6]))
signs <- as.matrix(expand.grid(rep(list(c(-1, 1)), 12))); d <- pairs1 - pairs2
put("permutation.paired", mean(abs(signs %*% d) >= abs(sum(d)) - 1e-9))

# Effects, with the interval of the noncentral t
ncp <- function(t, df, p) uniroot(function(x) pt(t, df, x) - p, c(t - 10, t + 10), tol = 1e-12)$root
g <- function(x, y) { n <- length(x); m <- length(y); df <- n + m - 2
  s <- sqrt(((n - 1) * var(x) + (m - 1) * var(y)) / df); d <- (mean(x) - mean(y)) / s; u <- sqrt(1 / n + 1 / m)
  J <- exp(lgamma(df / 2) - lgamma((df - 1) / 2)) / sqrt(df / 2)
  J * c(d, ncp(d / u, df, .975) * u, ncp(d / u, df, .025) * u) }
put("hedges.ab", g(a, b)); put("hedges.small", g(small, b[1:6]))
dz <- mean(d) / sd(d); put("dz", c(dz, ncp(dz * sqrt(12), 11, .975) / sqrt(12), ncp(dz * sqrt(12), 11, .025) / sqrt(12)))
put("cliff.ab", mean(sign(outer(a, b, "-")))); put("cliff.tied", mean(sign(outer(tied, c(61.39, 50, 58.02), "-"))))

# Shares
put("wilson(27,30)", as.numeric(prop.test(27, 30, correct = FALSE)$conf.int))
put("wilson(0,12)", as.numeric(prop.test(0, 12, correct = FALSE)$conf.int))
put("clopper(27,30)", as.numeric(binom.test(27, 30)$conf.int)); put("clopper(0,12)", as.numeric(binom.test(0, 12)$conf.int))
put("binom.greater(27,30,.419)", binom.test(27, 30, .419, alternative = "greater")$p.value)
put("binom.less(8,30,.419)", binom.test(8, 30, .419, alternative = "less")$p.value)

# Multiplicity
p <- c(.012, .0004, .21, .045, .012, .9, .03); put("p", p)
put("holm", p.adjust(p, "holm")); put("bh", p.adjust(p, "BH"))

# Planning
need <- function(d, type) ceiling(power.t.test(delta = d, power = .8, type = type, strict = TRUE, tol = 1e-10)$n)
for (e in c(.3, .5, .8, 1, 1.5, 2)) { put(paste0("n.two(", e, ")"), need(e, "two.sample")); put(paste0("n.paired(", e, ")"), need(e, "paired")) }
for (n in c(10, 20, 30)) put(paste0("d(", n, ")"), power.t.test(n = n, power = .8, delta = NULL, strict = TRUE, tol = 1e-10)$delta)
put("power(.4,25)", power.t.test(n = 25, delta = .4, strict = TRUE)$power)

# One-way ICC with unequal numbers of replicates, from the analysis of variance
groups <- list(a[1:5], b[1:7], skewed[1:3], tied[1:6]); put("groups", unlist(groups))
f <- factor(rep(1:4, lengths(groups))); ms <- anova(lm(unlist(groups) ~ f))$"Mean Sq"
k0 <- (21 - sum(lengths(groups)^2) / 21) / 3
put("icc.k", k0); put("icc.within.sd", sqrt(ms[2]))
put("icc.single", (ms[1] - ms[2]) / (ms[1] + (k0 - 1) * ms[2])); put("icc.average", (ms[1] - ms[2]) / ms[1])

# BCa of the mean. A million resamples, so that the bounds have little chance in them; se scales the tolerance.
bca <- function(name, x) { set.seed(1); n <- length(x)
  r <- boot(x, function(x, i) mean(x[i]), 2); w <- matrix(sample.int(n, n * 1e6, replace = TRUE), 1e6); t <- rowMeans(matrix(x[w], 1e6))
  r$t <- matrix(t); r$R <- 1e6
  l <- (mean(x) - (sum(x) - x) / (n - 1)) * (n - 1)
  # ties count half, as the estimate sits on the lattice of a discrete sample
  z0 <- qnorm((sum(t < mean(x) - 1e-9) + sum(t <= mean(x) + 1e-9)) / 2e6)
  acc <- sum(l^3) / (6 * sum(l^2)^1.5); z <- qnorm(c(.025, .975))
  put(paste0(name, ".bca"), unname(quantile(t, pnorm(z0 + (z0 + z) / (1 - acc * (z0 + z))), type = 6)))
  put(paste0(name, ".boot.bca"), boot.ci(r, type = "bca", L = l)$bca[4:5])
  put(paste0(name, ".se"), sd(x) / sqrt(n)) }
bca("a", a); bca("skewed", skewed); bca("tied", tied)
