// Asks what platforms allow: lengths, windows for answers, and who sees what was hidden.

// snippet.hide
import Conversations
import Foundation

let draft = "The 17:40 sails, and the ramp works again. Mira"
let lastWritten = try Date("2026-03-12T17:00:00Z", strategy: .iso8601)
let now = lastWritten + 86_400

func send(_ text: String) {}
func askAPerson(_ text: String, _ limits: [LengthLimit]) {}
// snippet.show

// snippet.check
let table = PlatformFactsTable.standard
let check = table.checkLength(of: draft, on: .bluesky, surface: .comment)
switch check.fits {
case .yes: send(draft)
case .no: check.violations.forEach { print("\($0.excess) \($0.limit.unit) too long") }
case .unknown: askAPerson(draft, check.limits)
}
// snippet.end

// snippet.length
print(TextLength.length(of: "@annika@tide.example the ramp works again", unit: .mastodon))
print(TextLength.length(of: "Danke! 👨‍👩‍👧‍👦", unit: .xWeighted))
// prints: 28
// prints: 9
// snippet.end

// snippet.window
let state = table.replyWindowState(
    on: .messenger,
    surface: .directMessage,
    lastUserAction: lastWritten,
    at: now,
    agentIsHuman: false
)
print(state == .closed)
// prints: true
// snippet.end

// snippet.audience
print(table.audience(after: .hide, on: .facebook).includes(.author))
print(table.audience(after: .hide, on: .facebook).includes(.everyone))
print(table.audience(after: .hide, on: .reddit).includes(.everyone))
// prints: yes
// prints: no
// prints: unknown
// snippet.end

// snippet.override
func ourTable(_ data: Data) throws -> PlatformFactsTable {
    let ours = try JSONDecoder().decode(PlatformFactsTable.self, from: data)
    return PlatformFactsTable.standard.overriding(ours)
}
// snippet.end
