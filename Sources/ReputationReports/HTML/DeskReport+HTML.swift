import Conversations
import Reputation
import ServiceLevels

extension DeskReport {
    /// The report as one page that needs nothing else: no network, no script, no font, no picture.
    ///
    /// Everything that people wrote is escaped, only `http` and `https` addresses become links, and the page forbids
    /// itself scripts, pictures, frames and forms. Lists are cut after a hundred rows at most and say how much more there
    /// is; ``json()`` has all of it. Times are by the clock of the ``history``, whose zone the page names, else in UTC. The page follows the reader's choice of light or dark, and can be printed.
    ///
    /// - Parameter locale: The language of the page; what people wrote stays as it is.
    /// - Returns: An HTML document, to be written as UTF-8.
    /// - Complexity: O(n log n) in the messages.
    public func html(locale: ReportLocale = .english) -> String {
        let context = PageContext(report: self, say: PageWording(locale: locale, clock: clock))
        let say = context.say
        var sections = Markup.empty
        var links = Markup.empty
        for section in PageSection.all {
            guard let body = section.body(context) else { continue }
            sections += section.markup(body, in: context)
            links += "<li><a href=\"#\(section.id)\">\(say[section.title])</a></li>\n"
        }
        let brand = state.brand.name.terminalSafe
        let page: Markup = """
            <!DOCTYPE html>
            <html lang="\(locale.rawValue)">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="\(PageStyle.policy)">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="referrer" content="no-referrer">
            <meta name="color-scheme" content="light dark">
            <title>\(say(.pageTitle, brand))</title>
            <style>\(PageStyle.sheet)</style>
            </head>
            <body>
            <a class="skip" href="#content">\(say[.skipToContent])</a>
            <header>
            <h1>\(Markup.name(brand))</h1>
            <p>\(say[.pageSubtitle]) \(say.zonedMoment(state.time))</p>
            </header>
            <nav aria-label="\(say[.navigation])">
            <ul>
            \(links)</ul>
            </nav>
            <main id="content" tabindex="-1">
            \(sections)</main>
            <footer>
            <p>\(say(.footer, clock.zone.rawValue.terminalSafe))</p>
            </footer>
            </body>
            </html>

            """
        return page.html
    }
}
