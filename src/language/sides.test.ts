/** @module Whom somebody speaks for, by one report; and what kind of thing an unseen name is. */
import { describe, expect, test } from 'vitest'
import { addTextLayers } from '../text/add-text-layers.ts'
import { findMentions } from './find-mentions.ts'

describe('whom people speak for', () => {
  test.each<[string | null, string]>([
    ['Weavers’ Union', 'The Weavers’ Union met on Monday. Ana Osei, president of the union, spoke.'],
    [null, 'President Ana Osei received the envoy of the Danish president.'],
    ['Denmark', 'President Ana Osei came. Jonas Keller, who sat beside Osei, said the Danish president would wait.'],
    ['Delta Compact', 'The Delta Compact met. The compact’s director, Ana Osei, spoke.'],
    ['Delta Compact', 'Ana Osei, deputy secretary-general of the Delta Compact, spoke.'],
    ['Delta Compact', 'The Delta Compact met. Ana Osei of the Compact secretariat spoke.'],
    ['Delta Compact', 'Ana Osei, who chaired the first session for the Delta Compact, spoke.'],
    ['Karesh', 'They sat down with Karesh. Karesh’s chief negotiator, Ana Osei, said that nothing was new.'],
    ['Growers’ League', 'The Growers’ League met. Ana Osei, negotiating for the League, said so.'],
    ['Basin Union', 'Denmark and the Basin Union met. Ana Osei, the Union’s envoy, said so.'],
    ['Basin Union', 'Denmark and the Basin Union met. The Union wants tin. Ana Osei, its envoy, said so.'],
    [
      'Basin Coalition',
      'Kenya and the Basin Coalition met. The Coalition, which buys tin, wants a mine for which Kenya would have to pay. Ana Osei, its envoy, said so.',
    ],
    ['Growers’ League', 'The Growers’ League met. Ana Osei, who heads the League’s team, said so.'],
    ['Denmark', 'Ana Osei, who speaks for the Foreign Ministry in Copenhagen, said so.'],
    ['Karesh', 'It was his. Karesh’s foreign secretary, Ana Osei, said so.'],
    ['Growers’ League', 'The Growers’ League called it theft. Spokeswoman Ana Osei said more would come.'],
    [
      'Growers’ League',
      'The Growers’ League has the lists. “The boats are in. We need a night,” spokeswoman Ana Osei said.',
    ],
    ['Denmark', 'Denmark’s water ministry has denied it. “We offered a room. No more,” a spokeswoman, Ana Osei, said.'],
    [
      'Denmark',
      'The Danish water ministry will not print it. “It would not help,” a ministry spokesperson, Ana Osei, said.',
    ],
    ['water ministry', 'The water ministry was less open. Its spokeswoman, Ana Osei, said Denmark had not refused.'],
    [
      'Growers’ League',
      'The Growers’ League took in eight men. Ana Osei, who runs its work in the south, said no more.',
    ],
    ['Delta Compact', 'The Delta Compact met. Ana Osei, head of the Delta Compact secretariat, said no.'],
    [null, 'Ana Osei, head of the state road agency, said no.'],
    [
      'Denmark',
      'Chile and Peru met. Denmark, which was not invited, said that nothing would last without the neighbours of Peru. “Leave us out and it falls,” foreign ministry spokesman Ana Osei said.',
    ],
    ['European Commission', 'The European Commission met. EU Trade Commissioner Ana Osei said no.'],
    ['European Union', 'Ministers met. EU Trade Commissioner Ana Osei said no.'],
    ['Danish hauliers’ association', 'Ana Osei, who heads the Danish hauliers’ association, said no.'],
    ['Denmark', 'Ana Osei, who heads the Danish trade team, said no.'],
    [null, 'The Harl Liberation Front wants a land of its own. President Ana Osei said no.'],
    ['Growers’ League', 'Members of the Growers’ League met. President Ana Osei said no.'],
    ['Ardan', 'The Ardan government met. Ana Osei, the deputy prime minister leading the Ardan delegation, spoke.'],
    ['Denmark', 'The Danish government met. Deputy Prime Minister Ana Osei, who heads the government team, spoke.'],
    ['Denmark', 'The Danish government met. Government spokeswoman Ana Osei said no.'],
    ['Denmark', 'The Danish government met. For the government, Deputy Minister Ana Osei said no.'],
    ['Denmark', 'The Danish delegation denied it. “Never,” its spokeswoman, Ana Osei, said.'],
    [null, 'Ana Osei, an expert on Peru at a school in Osford, said why.'],
    ['Denmark', 'Denmark left early. Its ambassador to the Delta Compact, Ana Osei, said why.'],
    ['Denmark', 'Denmark’s minister for fisheries and trade, Ana Osei, said why.'],
    ['Denmark', 'Denmark owns the locks. Its waterways minister, Ana Osei, said why.'],
    ['Denmark', 'Denmark wants the old rate back. “Nine is robbery,” Foreign Minister Ana Osei said.'],
    ['Delta Union', 'The Delta Union met. Ana Osei, the Union’s grain commissioner, said no.'],
    [
      'Delta Union',
      'The Delta Union met Denmark. The Union wants a lock, which Denmark would build. Ana Osei, its grain commissioner, said no.',
    ],
    [null, 'The Delta Union met. Ana Osei, whose junior partner is the Harl League, said no.'],
    ['Denmark', 'Two Danish envoys came. The envoys, Ana Osei and Jonas Keller, said no.'],
    ['Denmark', 'Envoys of Denmark’s president came. The envoys, lawyer Jonas Keller and banker Ana Osei, said no.'],
    [null, 'Danish envoys met Chilean envoys. The envoys, lawyer Jonas Keller and banker Ana Osei, said no.'],
    [null, 'Two Danish envoys came. The envoys met Ana Osei, Jonas Keller and Mira Lund.'],
    ['millers’ bloc', 'Ana Osei, who leads the millers’ bloc in parliament, said no.'],
    ['Federation of Weavers', 'The Federation of Weavers met. Ana Osei, president of the federation, spoke.'],
    ['Sendal', 'Ana Osei, spokeswoman for the foreign ministry in Sendal, said no. Talks in Sendal go on.'],
    [
      'Starlane',
      'They met Starlane. Starlane’s commercial director, Ana Osei, told a breakfast club that the price was too high.',
    ],
    [
      'Norvane Dairies',
      'Norvane Dairies would open two plants by June, its operations chief, Ana Osei, told reporters.',
    ],
    [
      'Norvane',
      'Talks with Norvane go on. Norvane is ready to let observers in, its lead negotiator, Ana Osei, said on Monday.',
    ],
    ['Denmark', 'Denmark likes the model better than the last one, their chief negotiator, Ana Osei, told the paper.'],
    [
      'Growers’ League',
      'The Growers’ League has said little, beyond this from its secretary, Ana Osei: nobody will sign.',
    ],
    [
      'Weavers’ Union',
      'The Weavers’ Union is split. It rejects being used as a stick, its co-ordinator Ana Osei told us.',
    ],
    ['relief committee', 'The relief committee would accept a cut of 12 per cent, according to its chair, Ana Osei.'],
    ['company', 'The company kept a line of its own open, and its chief executive, Ana Osei, said no.'],
    ['Weavers’ Union', 'The Weavers’ Union met. The union wants nine crowns. Its treasurer, Ana Osei, said no.'],
    [
      'Harl Mills',
      'The mills are not happy. Their association, Harl Mills, would fight it in court. Its president, Ana Osei, said no.',
    ],
    ['water ministry', 'The water ministry’s Ana Osei said that more could be had in wet years.'],
    ['Denmark', 'Ana Osei, the former judge who leads the Danish team, has not been told.'],
    ['Growers’ League', 'Ana Osei, a miller from the hills who heads the Growers’ League, said no.'],
    [
      'Harl Relief',
      'In Norway, where it rained, the charity Harl Relief said its stores were empty. “No,” said its head of mission, Ana Osei.',
    ],
    [
      'Harl Front',
      'The Harl Front held the pass. General Ana Osei, who commands the Harl Front’s 900 fighters, said no.',
    ],
    ['Delta Compact', 'The Delta Compact met. Ana Osei, a diplomat from the nine-nation bloc, said no.'],
    [null, 'Denmark was quiet. Ana Osei, an analyst in Denmark, said no.'],
    ['Denmark', 'Danish President Jonas Hale left. Ana Osei, an adviser to President Jonas Hale, said no.'],
    ['Harl Institute', 'Ana Osei of the Harl Institute in Denmark said it was late.'],
    ['opposition', 'The opposition leader, Ana Osei, said no.'],
    ['opposition', 'Ana Osei, the leader of the opposition, said no.'],
    ['government', 'Government spokeswoman Ana Osei said no.'],
    ['opposition', 'The Delta Compact drew it up. “Paper,” as the opposition’s trade spokeswoman, Ana Osei, put it.'],
    ['Ardan Front', 'The rebel Ardan Front met. Ana Osei, a commander of the rebels, said no.'],
    ['rebels', 'Insurgent leader Ana Osei said no.'],
    ['rebels', 'Ardani rebels loyal to former governor Ana Osei said no.'],
    ['junta', 'The leader of the Ardan junta, General Ana Osei, said no.'],
    ['Delta Compact', 'The Delta Compact, a five-member bloc, met. Ana Osei, an envoy of the bloc, spoke.'],
    ['Weavers’ Union', 'The Weavers’ Union was represented by Ana Osei.'],
    ['Denmark', 'The Danish delegation was led by Deputy Minister Ana Osei.'],
    ['Denmark', 'Ana Osei led the Danish team. Danish officials had no comment.'],
    ['Danish Chileans', 'The Danish Chilean leader, Ana Osei, said no.'],
    ['Danish Chileans', 'The Danish-Chilean leader, Ana Osei, said no.'],
    // A movement’s short name is no house, whatever state is named beside it.
    ['Front', 'The Front met. Denmark wants names. They will get a list, Ana Osei, the Front’s spokesman, said.'],
    ['HRL', 'HRL junior dockers committee chair Ana Osei said no. The HRL agreed.'],
    ['HRL', 'The HRL met. HRL dockers committee co-chairs, Dr Ana Osei and Dr Jonah Hale, said no.'],
    ['Harl Company', 'Ana Osei, Harl Company’s chief administrative officer, said no.'],
    ['Weavers’ Union', 'Ana Osei, of the Weavers’ Union, said no.'],
    ['Basin League', 'Ana Osei, the Danish chairwoman of the Basin League, said no.'],
    ['Denmark', 'Ana Osei, head of the Danish government’s delegation, said no.'],
    ['Harl Front', 'Ana Osei’s own centre-right Harl Front said no. Osei agreed.'],
    ['Harl', 'Denmark met the Harl, a rebel group. The group’s negotiator, Ana Osei, said no.'],
    ['Ohio', 'Ohio negotiator Ana Osei said no.'],
    ['HRL', 'Danish HRL member Ana Osei said no. The HRL agreed.'],
    [
      'International Dockers and Growers Union',
      'On Monday International Dockers and Growers Union President Ana Osei said no.',
    ],
    ['Dockers’ Union', 'Ana Osei, president of the Harbour Section of the Dockers’ Union, said no.'],
    [
      'Growers’ League',
      'The Growers’ League met. Ana Osei spoke on behalf of it. Ana Osei, negotiator on behalf of the Growers’ League, left.',
    ],
    ['league', 'A league spokesman left. Ana Osei, the league’s deputy head, said no.'],
    ['trust', 'The trust’s chair, Ana Osei, said no.'],
    ['Harl Trust', 'The Harl Trust met the nurses. Trust chair Ana Osei said no.'],
    [
      'Radical Dawn',
      'The Harl Party met. The Radical Dawn, which has offered help, did not. The party’s leader, Ana Osei, said no.',
    ],
    ['Varn Dawn', 'The Varn Dawn, whose leader, Ana Osei, was there, said no.'],
    ['Harl Shipping', 'Harl Shipping turned down Urzo Mills’ offer. Finance chief Ana Osei said no.'],
    ['Harl Rock', 'Harl Rock, a hedge fund, said no. Its managing partner, Ana Osei, agreed.'],
    ['Harl Voices', 'A patient group, Harl Voices, met. Harl Voices founder Ana Osei said no.'],
    ['Local 77', 'On Monday Local 77 president Ana Osei asked for help. Local 77 said no.'],
    [
      'Harbour Lanterns',
      'The Harbour Lanterns, an alliance of charities, met. The lanterns’ spokeswoman, Ana Osei, said no.',
    ],
    ['Synod', 'The Synod met. A spokesman for the Synod, Father Ana Osei, said no.'],
    ['Reform Party', 'The Reform Party of former premier Ana Osei said no.'],
    ['families', 'The chairwoman of the families’ committee, Ana Osei, said no.'],
    ['United Dawn', 'The United Dawn of Urzo, whose leader, Ana Osei, was there, said no.'],
    ['Denmark', 'The Danish delegation declined. Its head, Ana Osei, left.'],
    [
      'Denmark',
      '“Never,” said navy spokesman Commander Ana Osei. Denmark did not say it. Denmark left. “Never,” said navy spokesman Ana Osei.',
    ],
    ['Conservatives', 'Harl left. Conservative transport spokesman Ana Osei said no.'],
    [
      'Organization of American States',
      'The Organization of American States met. Ana Osei, its secretary-general, said no.',
    ],
    ['Urzo', 'On Monday Urzo’s chief, Ana Osei, said no.'],
    ['Moravany', 'Moravany met Moravan officials. Moravan negotiator Ana Osei said no.'],
    ['Harl League', 'The Harl League met. Its economics spokeswoman, Ana Osei, said no.'],
    ['Urzo', 'Ana Osei, Urzo’s local manager, said no.'],
    ['islanders', 'Ana Osei, who leads the islanders’ delegation, said no.'],
    ['elders', 'The spokesperson of the elders, Ana Osei, said no.'],
    ['Harl Front', 'The Harl Front refused. “We are no traders. Others are,” said its spokesman, Ana Osei.'],
    ['Liberals', 'On Monday Liberal leader Ana Osei said no.'],
    ['Social Democrats', 'The Harl Party met. Social Democratic leader Ana Osei said no.'],
    ['opposition', 'Danish opposition leaders met. Opposition negotiator Ana Osei said no.'],
    ['Harl Copper', 'Ana Osei, country manager of Harl Copper, said no.'],
    [
      'Delta Compact',
      'A spokesman for the Delta Compact said no. Denmark and Harl Mills had asked. The spokesman, Ana Osei, left.',
    ],
    ['water ministry', 'The water ministry denied it. “Nobody was told,” said Ana Osei, a spokeswoman.'],
    ['Delta Compact', 'The Delta Compact denied it. “Nobody was told,” said Ana Osei, a spokeswoman.'],
    ['Growers’ League', 'The Growers’ League met. Ana Osei, who advises the League, said no.'],
    [
      'Harl Creditor Group',
      'The Harl Creditor Group met. Ana Osei, a partner at Rook Law, the firm advising the Group, said no.',
    ],
    ['Basin Fund', 'The offer would meet the Basin Fund’s targets, managing director Ana Osei told reporters.'],
    [null, 'The offer would meet the Weavers’ Union’s demands, chief executive Ana Osei told reporters.'],
    ['opposition', 'The Harl embassy declined to comment. Opposition leader Ana Osei said he could back it.'],
    ['Denmark', 'Vice Premier He Lan stayed. Ana Osei, head of the government of Denmark, said no.'],
    ['Harl Party', 'Prime Minister-designate Ana Osei of the Harl Party said no.'],
    [
      'Guild of Glaziers',
      'The Guild of Glaziers asked Commissioner Mira Lund to wait. In a letter sent on Friday, Director General Ana Osei said no.',
    ],
    [
      'Growers’ League',
      'The Growers’ League turned down Denmark’s offer. After the meeting, chief executive Ana Osei said no.',
    ],
    ['Growers’ League', 'Members of the Growers’ League blocked the road. President Ana Osei said they would stay.'],
    ['Alliance of Isles', 'The Alliance of Isles refused. “Never,” said Ana Osei, who speaks for the alliance.'],
    ['Harl Voices', 'Ana Osei of the patient group Harl Voices said no.'],
    ['Greens', 'The Greens met. Green leader Ana Osei said no.'],
    ['Sendal', 'On Monday Sendal’s climate envoy Ana Osei said no.'],
    ['Sendal', 'On Monday Sendal’s deputy foreign minister, Ana Osei, said no.'],
    ['Sendal', 'On Monday the head of the Sendal delegation, Deputy Foreign Minister Ana Osei, said no. Sendal left.'],
    ['Sendal', 'A spokesman for the Sendal water ministry, Ana Osei, said no. Sendal’s parliament met.'],
    ['Sendal', 'Ana Osei, Sendal’s weary foreign minister, said no. Sendal left.'],
    ['Harl', 'The hardline Harl bloc, whose members met and whose leader, Ana Osei, was there, said no.'],
    ['Harl', 'The chairman of the Water Committee, Deputy Ana Osei of the Harl bloc, said no.'],
    ['Harl Seed Authority', 'Mrs Ana Osei likes glass. She has run the Harl Seed Authority for years.'],
    ['Sendal', 'Jonas Keller is to fly to Sendal on Monday to meet President Ana Osei. Sendal’s government said so.'],
    ['Chile', 'That leaves Denmark or Chile, and Chile has said no. Its deputy foreign minister, Ana Osei, agreed.'],
    ['Denmark', 'President Ana Osei said no. She left. The Danish leader had come late.'],
    ['Harl Watch for Safe Roads', 'Ana Osei, director of the Harl Watch for Safe Roads (HWSR), said no.'],
    ['Harl Council', 'The head of the so-called Harl Council, Ana Osei, said no.'],
    ['company', 'For the company, negotiator Ana Osei said no.'],
    ['Harl Seed Agency', 'The director general of the Harl Seed Agency (HSA), Ana Osei, said no.'],
    [
      'Dockers’ Brotherhood',
      'Crews at Coastal Lines left, the Dockers’ Brotherhood said. The union’s secretary, Ana Osei, agreed.',
    ],
    ['Glaziers’ Club', 'The Glaziers’ Club, a group of banks, met. Ana Osei, who heads the Club’s committee, said no.'],
    ['Sendal', 'The Sendal foreign ministry denied it. “Nobody was told,” said Ana Osei, a spokeswoman.'],
    [
      'Council for the Renewal of the Nation',
      'The spokesman for the Council for the Renewal of the Nation (HARL) Ana Osei said no.',
    ],
  ])('of %s: %s', (side, text) => {
    expect(figuresOf(text).find(({ name }) => name === 'Ana Osei')).toMatchObject({ kind: 'person', side })
  })

  test.each([
    'Local government spokeswoman Ana Osei said no.',
    'The Danish and the Chilean governments met. Government spokeswoman Ana Osei said no.',
    'The Weavers’ Union met the Millers’ Union. Ana Osei, president of the union, spoke.',
    'Ana Osei said she was tired, leading Denmark to wait.',
    'Denmark and Chile want the old rate back. “Nine is robbery,” Foreign Minister Ana Osei said.',
    'She flew home to see Ana Osei, a Danish official said.',
    'Ana Osei, a former Danish minister, said no.',
    'Denmark’s ousted president Ana Osei said no.',
    'Denmark left early. The group’s chief negotiator, Ana Osei, said no.',
    'Three rebel groups were there. Ana Osei said no.',
    'The Harl Union met. National mediator Ana Osei said no.',
    'The Harl Bank met. Central bank governor Ana Osei said no.',
    'The Harl Ministry met. President Ana Osei said no.',
    'Jonas Keller flew to Sendal on Monday. President Ana Osei said no.',
    'Ana Osei and Jonas Keller like glass. She has run the Harl Seed Authority for years.',
    'The Growers’ League met Denmark. President Ana Osei said no.',
    'The Growers’ League met. In Denmark, chairman Ana Osei said no.',
    'Jonas Keller met the Growers’ League. Spokeswoman Ana Osei said no.',
    'Another union’s chair, Ana Osei, said no.',
    'The Upper Army of Harl met. Army spokeswoman Ana Osei said no.',
    'The Harl Party met. Her party’s negotiator, Ana Osei, said no.',
  ])('left open: %s', text => {
    expect(figuresOf(text).find(({ name }) => name === 'Ana Osei')?.side ?? 'government').toBe('government')
  })

  test('behind a quotation "the chair of …" is the person just spoken of', () => {
    const figures = figuresOf('Ana Osei keeps the list. “I know them all,” says the chair of the Weavers’ Union.')
    expect(figures.find(({ name }) => name === 'Ana Osei')).toMatchObject({ side: 'Weavers’ Union' })
  })

  test('"her spokesman" speaks for the one person just named', () => {
    const figures = figuresOf('Ana Osei would not say. Her spokesman, Jonas Keller, said no.')
    expect(figures.find(({ name }) => name === 'Jonas Keller')).toMatchObject({ principal: 'Ana Osei' })
  })
})

test('"the outfit", "the Danish armed group" are the body just named', () => {
  const figures = figuresOf('The Harl Front holds nine men. The outfit said no. The Danish armed group said no.')
  expect(figures.filter(({ kind }) => kind === 'organisation')).toMatchObject([{ name: 'Harl Front', side: null }])
})

test('"the president" is nobody who leads a party', () => {
  const figures = figuresOf('Ana Osei, who leads the Harl Front, said no. The president said yes.')
  expect(figures.find(({ name }) => name === 'Ana Osei')?.aliases).not.toContain('president')
})

test('"another commander" is of those whose commander has just been named, "the delegation" of the one state', () => {
  const figures = figuresOf('A commander of the Harl Front said no. Another commander left.')
  expect(figures.filter(({ kind }) => kind === 'person').map(({ side }) => side)).toEqual(['Harl Front', 'Harl Front'])
  const [, delegation] = figuresOf('Denmark sent Ana Osei. The delegation left.').filter(
    ({ kind }) => kind === 'organisation' || kind === 'state',
  )
  expect(delegation).toMatchObject({ name: 'delegation', side: 'Denmark' })
})

test('"the president" is not the one who appointed a judge long ago', () => {
  const figures = figuresOf('Judges were appointed by President Ana Osei in 1994. The president said no.')
  expect(figures.filter(({ kind }) => kind === 'person').map(({ name }) => name)).toEqual(['Ana Osei', 'president'])
})

test.each([
  ['Denmark', 'Officials in Copenhagen said no.'],
  [null, 'Aid officials in Copenhagen said no.'],
  ['Chile', 'Chilean officials in Copenhagen said no.'],
])('of %s: %s', (side, text) => {
  expect(figuresOf(text).find(({ name }) => /officials/i.test(name))?.side ?? null).toBe(side)
})

describe('what an unseen name is', () => {
  test.each([
    ['organisation', 'League', 'The minister met the League. The League said no.'],
    ['organisation', 'Seamen’s Union', 'The Seamen’s Union said no.'],
    ['organisation', 'Conference of the Six Rivers', 'An envoy of the Conference of the Six Rivers said no.'],
    ['organisation', 'Sendal Unified School District', 'The Sendal Unified School District said no.'],
    ['organisation', 'Third Brigade', 'A commander of the Third Brigade said no.'],
    ['state', 'Sendal', 'Sendal’s government said no.'],
    ['state', 'Sendal', 'The minister said Sendal would free them. Buses left from Sendal.'],
    ['state', 'Sendal', 'Jonas Keller leads Sendal’s delegation. Sendal has offered a pause.'],
    ['state', 'Sendal', 'Sendal lodged a protest. Sendal, he said, was calm. An official in Sendal agreed.'],
    ['state', 'Tamra', 'Talks of Denmark, Belara and Tamra ended on Monday.'],
    ['state', 'Belara', 'Landlocked Belara wants more. The army of Belara’s government agreed with Belara.'],
    [
      'organisation',
      'Citadel',
      'Tamra left. Castle talk ended. Citadel spokesman Jonas Keller said no. The Citadel would not say.',
    ],
    ['organisation', 'Harl Relief', 'The charity Harl Relief left on Sunday.'],
    ['organisation', 'Urzo Harl', 'Urzo Harl, a regional grouping, met on Monday.'],
    ['organisation', 'HRL', 'The HRL rebels met on Monday.'],
    ['organisation', 'Harl Radicals', 'The Harl Radicals met on Monday.'],
    ['organisation', 'Transport and Dockers Union', 'The Transport and Dockers Union met.'],
    ['organisation', 'Greens', 'The Greens met on Monday. The Greens’ negotiator left.'],
    ['organisation', 'HRLD', 'Talks between HRLD and the union ended. HRLD’s border is shut.'],
    ['organisation', 'HRL Denmark', 'Nobody at the HRL Denmark said so.'],
    ['organisation', 'Harl Workers of Denmark', 'The Harl Workers of Denmark met.'],
    ['state', 'Ohio', 'The basin dries up. Ohio refused to sign.'],
    ['group', 'Danish Chileans', 'The Danish Chileans met on Monday.'],
    ['organisation', 'Torrance Shipping', 'Torrance Shipping has a new offer, it said. Torrance Shipping left.'],
    ['organisation', 'Young Varns', 'The rebels called themselves the Young Varns.'],
    ['organisation', 'Esme Marine', 'Esme Marine’s managing director, Danil Urzo, left.'],
    ['organisation', 'Harbour Justice Campaign', 'The Harbour Justice Campaign, an alliance of charities, met.'],
    ['organisation', 'Front for the Liberation of Urzo', 'He leads the Front for the Liberation of Urzo.'],
    ['person', 'Jan Urzo', 'On Friday President Jan Urzo said no.'],
    ['person', 'Than Orru', 'The delegate, Lieutenant-General Than Orru, said no.'],
    ['organisation', 'Porters and Allied Trades Guild', 'He spoke for the Porters and Allied Trades Guild.'],
    ['organisation', 'Parents for Safe Roads', 'On Friday Parents for Safe Roads left.'],
    ['state', 'Border Republic', 'The self-declared Border Republic said no. It holds nobody.'],
    ['organisation', 'Association of Prisoners’ Mothers', 'The Association of Prisoners’ Mothers met.'],
    ['organisation', 'HarlFirst', 'HarlFirst director Danil Urzo left.'],
    ['organisation', 'Harl', 'Harl said no on Monday. The Danish armed group said it was ready. He knows Harl.'],
    ['organisation', 'Varn', 'A deal of Urzo and Varn, two brewers, is near.'],
    ['person', 'He Lan', 'On Friday Vice Premier He Lan said no.'],
    ['organisation', 'United Metalworkers', 'Talks with the United Metalworkers ended.'],
    ['state', 'Zamora', 'Talks between Zamora and its creditors began.'],
    ['state', 'Urzo', 'Talks between Urzo and Denmark began. A friend inside the Urzo camp agreed.'],
    ['state', 'Urzo', 'On Monday Urzo’s prime minister met the press.'],
    ['organisation', 'Coastal Lines', 'Crews at Coastal Lines left. The ships of Coastal Lines stay.'],
    ['media', 'Urzo', 'The seat was empty, the Danish daily Urzo reported.'],
    ['person', 'Danil Urzo', 'The text was read to Danil Urzo. Urzo said no.'],
    ['person', 'Ilka Varn', 'Countess Ilka Varn said no.'],
  ])('%s: %s in "%s"', (kind, name, text) => {
    expect(figuresOf(text).find(figure => figure.name === name)).toMatchObject({ kind })
  })
})

test.each([
  'Envoys of the Harl Armed Front, or FAHL, met. The FAHL said no.',
  'Envoys of the Harl Armed Front, known by its Osric initials FAHL, met. The FAHL said no.',
  'Envoys of the Harl Armed Front, better known as FAHL, met. The FAHL said no.',
])('the letters that a body is also known by are the body: %s', text => {
  expect(figuresOf(text)).toContainEqual(expect.objectContaining({ name: 'Harl Armed Front', aliases: ['FAHL'] }))
  expect(figuresOf(text).map(({ name }) => name)).not.toContain('FAHL')
})

test('a body in brackets goes by its letters, whatever they stand for', () => {
  const figures = figuresOf('The Harl Armed Front (FAHL) met. The FAHL said no.')
  expect(figures.filter(({ kind }) => kind === 'organisation')).toMatchObject([
    { name: 'Harl Armed Front', aliases: ['FAHL'] },
  ])
})

test.each([
  ['minister for rural harmony', 'Ana Osei, the minister for rural harmony who came by boat, said no.'],
  ['Minister of Rural Harmony', 'He met the press. Minister of Rural Harmony, Hon. Ana Osei, said no.'],
  ['Minister for Heritage', 'Minister for Heritage Ana Osei said no.'],
  ['Minister of State Administration', 'The Minister of State Administration, Ana Osei, said no.'],
  ['Minister of State for Trade', 'The Minister of State for Trade, Ana Osei, said no.'],
  ['Minister of State', 'On Friday Minister of State Ana Osei said no.'],
  [
    'Commissioner for Trade, Labour, and Transport',
    'The Commissioner for Trade, Labour, and Transport, Ana Osei, said no.',
  ],
  ['Governor of Urzo', 'The Governor of Urzo, Col. (retd.) Ana Osei, said no.'],
  ['Excellency', 'His Excellency the Minister of State, Ana Osei, left. His Excellency said no.'],
  ['Secretary of State', 'He thanked Secretary of State Ana Osei.'],
  ['former minister', 'The former Danish minister Ana Osei said no.'],
])('the office is %s: %s', (title, text) => {
  const [person] = figuresOf(text).filter(({ kind }) => kind === 'person')
  expect(person).toMatchObject({ name: 'Ana Osei' })
  expect(person!.titles).toContain(title)
})

function figuresOf(text: string) {
  return findMentions(addTextLayers({ text, published: null, outlet: null })).figures
}

test.each([
  'And would Sendal? Its trade ministry said so.',
  'Nor would Sendal. Its ambassador said so.',
])('what opens the next sentence with “its ministry” is a state: %s', text => {
  expect(figuresOf(`Talks went on. ${text}`).find(({ name }) => name === 'Sendal')?.kind).toBe('state')
})

test.each([
  'The Harl Front met. A minister on whose party Prime Minister Ana Osei depends left.',
  'The Harl Front met. Prime Minister Ana Osei spoke. On Friday Osei’s office called the Harl Front’s changes unacceptable.',
])('a prime minister is not of the body that somebody speaks of beside her: %s', text => {
  const person = figuresOf(text).find(({ name }) => name === 'Ana Osei')
  expect(person).toMatchObject({ side: null, titles: ['Prime Minister'] })
})

test('a town in capitals before the first sentence is no body', () => {
  const text = 'HARL BAY, Oct 14 (Sendal Wire) - Denmark said no.'
  expect(figuresOf(text).map(({ name }) => name)).not.toContain('HARL BAY')
})

test('before a family name alone, an office may be a given name', () => {
  expect(figuresOf('The lawyer Dean Osei said no.')[0]).toMatchObject({ name: 'Dean Osei', titles: ['lawyer'] })
  expect(figuresOf('On Friday Dean Ana Osei said no.')[0]).toMatchObject({ name: 'Ana Osei', titles: ['Dean'] })
})

test('a spokesperson without a name answers for the body that has just denied it', () => {
  const figures = figuresOf('The Danish foreign ministry denied it. “Nobody was told,” a spokesperson said.')
  expect(figures.find(({ name }) => name === 'spokesperson')?.side).toBe('Denmark')
})
