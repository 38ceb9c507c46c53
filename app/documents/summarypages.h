#pragma once

#include "app/documents/stationery.h"
#include "app/documents/visitsummary.h"

namespace untie {

class Figure;
class Translator;

/// Lays a visit summary out for a sheet. `words` speaks the summary's language; the figure must outlive the document.
Document summaryPages(const VisitSummary &summary, const Figure &figure, const Translator &words, const Stationery &stationery);

} // namespace untie
