#include "core/plays/campaign_definition.h"

#include "core/plays/play_json.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

QString ownerKindKey(OwnerChoice::Kind kind)
{
    switch (kind) {
    case OwnerChoice::Kind::AccountOwner:
        return u"account_owner"_s;
    case OwnerChoice::Kind::Person:
        return u"person"_s;
    case OwnerChoice::Kind::Nobody:
        break;
    }
    return u"nobody"_s;
}

OwnerChoice ownerOf(const QJsonObject &object)
{
    OwnerChoice owner;
    for (const auto kind : {OwnerChoice::Kind::AccountOwner, OwnerChoice::Kind::Person}) {
        if (object.value(u"kind"_s).toString() == ownerKindKey(kind))
            owner.kind = kind;
    }
    owner.name = object.value(u"name"_s).toString();
    return owner;
}

LaunchOptions optionsIn(const QJsonObject &object)
{
    LaunchOptions options;
    options.skipNonWorkingDays = object.value(u"skip_non_working_days"_s).toBool(true);
    const QJsonObject owners = object.value(u"owners"_s).toObject();
    for (auto owner = owners.begin(); owner != owners.end(); ++owner)
        options.owners.insert(owner.key(), ownerOf(owner.value().toObject()));
    const QJsonObject contacts = object.value(u"contacts"_s).toObject();
    for (auto contact = contacts.begin(); contact != contacts.end(); ++contact) {
        options.contacts.insert(contact.key(), contact.value().toString() == u"everyone" ? ContactChoice::Everyone
                                                                                         : ContactChoice::One);
    }
    return options;
}

} // namespace

Expected<CampaignDefinition> readCampaignDefinition(const QString &name, std::string_view json, const Wording &words)
{
    const QJsonDocument document =
        QJsonDocument::fromJson(QByteArray::fromRawData(json.data(), qsizetype(json.size())));
    if (!document.isObject()) {
        return Error{ErrorCode::Damaged,
                     QCoreApplication::translate("Plays",
                                                 "The campaign “%1” cannot be read: its definition is damaged. "
                                                 "Restore it from a backup.")
                         .arg(name),
                     {}};
    }
    const QJsonObject definition = document.object();
    return CampaignDefinition{playOfDefinition(definition.value(u"play"_s).toObject(), words),
                              optionsIn(definition.value(u"options"_s).toObject())};
}

QString campaignDefinitionText(const Play &play, const LaunchOptions &options, const Wording &words)
{
    QJsonObject owners, contacts;
    for (auto owner = options.owners.begin(); owner != options.owners.end(); ++owner) {
        QJsonObject object{{u"kind"_s, ownerKindKey(owner->kind)}};
        if (owner->kind == OwnerChoice::Kind::Person)
            object.insert(u"name"_s, owner->name);
        owners.insert(owner.key(), object);
    }
    for (auto contact = options.contacts.begin(); contact != options.contacts.end(); ++contact)
        contacts.insert(contact.key(), *contact == ContactChoice::Everyone ? u"everyone"_s : u"one"_s);
    const QJsonObject stored{
        {u"skip_non_working_days"_s, options.skipNonWorkingDays}, {u"owners"_s, owners}, {u"contacts"_s, contacts}};
    const QJsonObject definition{{u"play"_s, definitionOfPlay(play, words)}, {u"options"_s, stored}};
    return QString::fromUtf8(QJsonDocument(definition).toJson(QJsonDocument::Compact));
}

} // namespace talbook
