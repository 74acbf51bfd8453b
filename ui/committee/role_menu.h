#pragma once

#include "core/base/ids.h"

#include <QMenu>

#include <vector>

namespace talbook
{

class CommitteeSource;

/// Who shall have a missing role: a new person, or one of those who have none. Goes when it closes.
class RoleMenu : public QMenu
{
    Q_OBJECT

public:
    RoleMenu(const CommitteeSource &source, int role, const std::vector<ContactId> &candidates, QWidget *parent);

Q_SIGNALS:
    void newWanted();
    void chosen(talbook::ContactId person);
};

} // namespace talbook
