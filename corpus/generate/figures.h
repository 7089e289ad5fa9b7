// Figures as news has them: counts, shares, sums of money.
#ifndef WARTA_CORPUS_GENERATE_FIGURES_H_
#define WARTA_CORPUS_GENERATE_FIGURES_H_

#include <string>

#include "corpus/generate/random.h"

namespace warta::generating {

/// Appends "12", "3.500 orang", "12,5 persen", "Rp1,5 triliun" or a year.
void append_figure(Random& random, std::string& text);

}  // namespace warta::generating

#endif  // WARTA_CORPUS_GENERATE_FIGURES_H_
