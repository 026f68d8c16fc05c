#pragma once

#include "documents/label.h"
#include "documents/sheet.h"

namespace selaras::documents {

/// Where everything of a label goes, with the type that `lettering` measures. Errors as labelPdf.
Result<Sheet> layOut(const Label &label, Language language, const Paper &paper, const Lettering &lettering);

} // namespace selaras::documents
