package import Questionnaires

package typealias ScenarioID = Identifier<Scenario>
