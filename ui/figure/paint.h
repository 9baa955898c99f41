#pragma once
#include "ui/figure/scene.h"

class QPainter;

namespace ui::figure {

/// How marks go onto the painter: as outlines (files, print), or as pictures made once (screen: 50 times faster).
enum class MarkPainting { Outlines, Sprites };

/// Paints the scene at the origin, one scene unit to one unit of the painter: the one way for screen, SVG, PDF, PNG,
/// clipboard and print. The painter must have a device. GUI thread (fonts).
void paintScene(QPainter& painter, const Scene& scene, MarkPainting marks = MarkPainting::Outlines);

} // namespace ui::figure
