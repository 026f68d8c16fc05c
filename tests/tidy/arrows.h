#pragma once

#include "tidy/source.h"

#include <map>
#include <set>

namespace selaras::tidy {

/// Who may know whom, as the CMakeLists.txt say it.
struct Plan {
    std::map<QString, std::set<QString>> uses; ///< target -> what it names
    std::map<QString, QString> folders; ///< folder -> its target

    /// Everything a target reaches, over any number of arrows; without itself.
    std::set<QString> reach(const QString &target) const;
};

/// Adds what one CMakeLists.txt says; `folder` is where it lies.
void read(Plan &plan, const QString &folder, const QString &text);
/// The plan of core and ui below `top`.
Plan readPlan(const QString &top);

/// Arrows of the plan itself that DESIGN.md, section 3, forbids, one sentence each.
std::vector<QString> wrongArrows(const Plan &plan);
/// Includes of core and ui that the plan does not allow. `paths` are all the files there are.
std::vector<Finding> wrongIncludes(const Source &source, const Plan &plan, const std::set<QString> &paths);

} // namespace selaras::tidy
