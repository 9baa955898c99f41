#include "app/cli/commands.h"

#include "app/base/files.h"
#include "app/store/studyfile.h"
#include "app/study/participantjson.h"
#include "app/study/templates.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace app::cli {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("app::cli", text);
}

/// The error of a document, naming the file that holds it.
base::Error inFile(const QString& path, base::Error error)
{
    error.what = u"%1: %2"_s.arg(QDir::toNativeSeparators(path), error.what);
    return error;
}

/// A list of respondents, or any object with a list "participants", such as a design.
base::Result<QList<study::Participant>> readParticipants(const QString& path)
{
    const auto bytes = base::readFile(path);
    if (!bytes) return bytes.error();
    const auto document = base::parseJson(*bytes);
    if (!document) return inFile(path, document.error());
    const bool isObject = document->is_object() && document->contains("participants");
    const base::Json& list = isObject ? (*document)["participants"] : *document;
    if (!list.is_array() || list.empty())
        return inFile(
            path,
            {base::ErrorKind::BadInput, tr("There is no list of respondents. Write [{\"label\": …, …}, …]."), {}});
    QList<study::Participant> participants;
    for (const base::Json& entry : list) {
        const auto participant = study::participantFromJson(entry, u"participants[%1]"_s.arg(participants.size()));
        if (!participant) return inFile(path, participant.error());
        participants << *participant;
    }
    return participants;
}

base::Result<study::Design> fromTemplate(const Arguments& arguments)
{
    const QString name = arguments.value(u"template"_s);
    const auto kind = study::templateFromName(name);
    if (!kind)
        return base::Error{base::ErrorKind::BadInput,
                           tr("\"%1\" is no template. Use one of %2.").arg(name, study::templateNames().join(u", "_s)),
                           {}};
    QList<study::Participant> participants;
    if (arguments.isSet(u"participants"_s)) {
        const auto read = readParticipants(arguments.value(u"participants"_s));
        if (!read) return read.error();
        participants = *read;
    }
    return study::templateDesign(*kind, participants);
}

base::Result<study::Design> fromFile(const QString& path)
{
    const auto bytes = base::readFile(path);
    if (!bytes) return bytes.error();
    const auto design = study::parseDesign(*bytes);
    if (!design) return inFile(path, design.error());
    return *design;
}

base::Status checkPacks(const study::Design& design)
{
    for (const QString& id : design.promptPacks)
        if (const auto pack = prompt::builtInPack(id); !pack) return pack.error();
    return {};
}

} // namespace

int newStudy(const Context& context)
{
    const Arguments& arguments = context.arguments;
    const bool usesTemplate = arguments.isSet(u"template"_s);
    if (usesTemplate == !arguments.places().isEmpty())
        return unusable(
            context,
            tr("A study comes either from a design or from a template. Write svo new DESIGN.json -o STUDY.svo, or "
               "svo new --template NAME -o STUDY.svo."));
    if (arguments.isSet(u"participants"_s) && !usesTemplate)
        return unusable(context,
                        tr("--participants goes with --template only. A design names its respondents itself."));
    const QString output = arguments.value(u"output"_s);
    if (const auto status = checkOutput(output); !status) return unusable(context, status.error());

    const auto design = usesTemplate ? fromTemplate(arguments) : fromFile(arguments.place(0));
    if (!design) return unusable(context, design.error());
    if (const auto status = study::checkDesign(*design); !status)
        return unusable(context, usesTemplate ? status.error() : inFile(arguments.place(0), status.error()));
    if (const auto status = checkPacks(*design); !status) return unusable(context, status.error());
    const auto file = store::StudyFile::create(output, *design);
    if (!file) return fail(context, file.error());
    const qint64 cells = study::cellCount(*design);
    context.out << tr("%1 has %2 cells with %3 trials each.")
                       .arg(QDir::toNativeSeparators(output))
                       .arg(cells)
                       .arg(design->trials)
                << Qt::endl;
    return Done;
}

} // namespace app::cli
