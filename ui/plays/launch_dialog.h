#pragma once

#include "core/plays/launch.h"
#include "ui/plays/launch_accounts.h"
#include "ui/shell/plan_reading.h"

#include <QDialog>

#include <atomic>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;

namespace talbook
{

class DayEdit;
class LaunchView;
class PlainLabel;
class PrimaryButton;

/// Begins a play: which one, for whom, when and by whom. What that would make is shown at once; launching is one step.
class LaunchDialog : public QDialog
{
    Q_OBJECT

public:
    /// `play` may be null, and `chosen` empty.
    LaunchDialog(Document &document, PlayId play, const std::vector<AccountId> &chosen, QWidget *parent);

    /// Done in the same step, after the launch.
    using Also = std::function<Expected<void>(Edit &, const LaunchRequest &, const LaunchResult &)>;
    void setAlso(Also also) { m_also = std::move(also); }

    LaunchRequest request() const;
    /// What was made, after the dialog was accepted.
    const LaunchResult &result() const { return m_result; }
    void accept() override;

    QComboBox &playBox() const { return *m_play; }
    QComboBox &accountBox() const { return *m_accounts; }
    QComboBox &programBox() const { return *m_program; }
    DayEdit &startField() const { return *m_start; }
    QLineEdit &nameField() const { return *m_name; }
    QCheckBox &skipBox() const { return *m_skip; }
    /// Of a kind of doer in the play ("ae"), of a buying role in it; null where the play has none.
    QComboBox *ownerBox(const QString &who) const { return m_owners.value(who); }
    QComboBox *contactBox(const QString &role) const { return m_contacts.value(role); }
    LaunchView &view() const { return *m_view; }
    PlainLabel &summary() const { return *m_summary; }
    PlainLabel &notes() const { return *m_notes; }
    PrimaryButton &launchButton() const { return *m_launch; }
    /// Stands there where the person stopped the working out.
    QPushButton &againButton() const { return *m_again; }

protected:
    void done(int result) override;

private:
    QWidget *buildChoices();
    void fillPlays(PlayId play);
    void sayWhetherHolidaysAreKnown();
    void fillAccounts(const std::vector<AccountId> &chosen);
    void fillPrograms();
    void choosePlay();
    void proposeAccounts(const Play &play);
    QString otherTiers() const;
    void fillOwners(const Play &play);
    void fillContacts(const Play &play);
    const Play *play() const;
    void refresh();
    void take(const Expected<std::shared_ptr<const LaunchPreview>> &preview);
    void tell(const QString &message);
    void stopReading();

    Document &m_document;
    PlanReading<std::shared_ptr<const LaunchPreview>> m_reading;
    std::vector<Play> m_plays;
    std::vector<AccountGroup> m_groups;
    LaunchOptions m_options; ///< of the last launch, to begin with
    std::shared_ptr<const LaunchPreview> m_preview;
    LaunchResult m_result;
    Also m_also;
    bool m_launching = false;
    /// Set from here, looked at by what works out the last request.
    std::shared_ptr<std::atomic<bool>> m_outdated;
    QComboBox *m_play;
    QComboBox *m_accounts;
    bool m_accountsChosen = false; ///< by the person, or for the dialog: another play does not choose others
    QComboBox *m_program;
    DayEdit *m_start;
    QLineEdit *m_name;
    QCheckBox *m_skip;
    PlainLabel *m_noHolidays;
    QFormLayout *m_people;
    QHash<QString, QComboBox *> m_owners;
    QHash<QString, QComboBox *> m_contacts;
    PlainLabel *m_summary;
    PlainLabel *m_notes;
    LaunchView *m_view;
    PlainLabel *m_fault;
    QPushButton *m_again;
    PrimaryButton *m_launch;
};

} // namespace talbook
