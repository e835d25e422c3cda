// Reading a table whose columns are declared; the listing of the article on tables.

import ConversationSources
import Conversations
import Foundation

let berlin = TimeZone(identifier: "Europe/Berlin")
var layout = CSVLayout(platform: Platform(rawValue: "hafenblick"), kind: .review, zone: berlin)
layout.separator = .semicolon
layout.encoding = .windows1252
layout.times = .dayFirst
layout.hasDecimalComma = true
layout.columns = [
    .id: ["Nummer"], .createdAt: ["Datum"], .text: ["Text", "Bewertungstext"], .rating: ["Sterne"],
    .authorName: ["Name"], .author: ["Kundennummer"], .isOwn: ["Von uns"],
]
layout.yes = ["ja"]
layout.no = ["nein"]

let hafenblick = SourceFormat.csv(layout, id: "hafenblick", title: "Hafenblick export")
// snippet.hide
let rows = "Nummer;Datum;Sterne;Text\n1;13.03.2026 10:00;1,5;F\u{E4}hre weg\n2;gestern;5;Toll\n"
let bytes = rows.unicodeScalars.map { UInt8($0.value) }
// snippet.show
var decoder = hafenblick.makeDecoder(options: DecoderOptions(property: "kestrelbay"))
let batch = decoder.decode(bytes)
for refusal in batch.refusals { print(refusal) }
for event in batch.events { print(event.occurredAt.formatted(.iso8601)) }
