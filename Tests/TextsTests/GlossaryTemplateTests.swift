import Accounts
import Testing
import Texts

@Suite struct GlossaryTemplateTests {
  @Test(arguments: [true, false])
  func `a new glossary reads without findings, whatever its name is`(addsTo: Bool) throws {
    let trade = try #require(Token("signs"))
    for name in ["Signs", "<!-- x", "", "# 看板", "--> out"] {
      let text = GlossaryFormat.template(trade: trade, name: name, addsTo: addsTo)
      let (glossary, findings) = GlossaryFormat.read(bytes(text), file: "Glossaries/signs.md")
      #expect(findings == [])
      #expect(glossary?.trade == trade)
      #expect(glossary?.terms == [])
      #expect(text.split(separator: "\n").allSatisfy { $0.count < 100 })
    }
  }
}
