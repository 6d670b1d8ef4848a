"""Names, places, employers and sentences the sample people are made of."""

from __future__ import annotations

from typing import NamedTuple


class Region(NamedTuple):
    """Names of one part of the world; `family_first` where they are written so."""

    given: str
    family: str
    places: str
    family_first: bool = False
    weight: int = 6

    def all_given(self) -> list[str]:
        """Given names."""
        return self.given.split()

    def all_family(self) -> list[str]:
        """Family names; several words are tied by an underscore."""
        return [name.replace("_", " ") for name in self.family.split()]


REGIONS = (
    Region(
        "Anna Jonas Lena Felix Ilse Moritz Greta Paul Hannah Jürgen Käthe Lukas Mara Sönke",
        "Brandt Fischer Vogel Schäfer Köhler Neumann Krüger Hartmann Lindner Weiß Baumann Otto",
        "Berlin Jena Leipzig Hamburg Wien Zürich",
        weight=14,
    ),
    Region(
        "Alice James Priya Oliver Grace Samuel Zoe Callum Maya Henry Isla Noah Ruth Owen",
        "Walker Bennett Hughes Carter Ellis Morgan Patel Stone Wright O'Brien Clarke Reed",
        "London Leeds Dublin Boston Toronto Melbourne",
        weight=14,
    ),
    Region(
        "Lucía Tomás Carmen Diego Marta Álvaro Inés Javier Pilar Andrés Sofía Núria",
        "Marín Ortega Ibáñez Castaño Núñez Reyes Vidal Romero Peña Soler García_Lorca",
        "Madrid Valencia Bogotá Lima Montevideo",
    ),
    Region(
        "Camille Hugo Élodie Antoine Maëlle Théo Chloé Rémi Inès Baptiste Noémie Luc",
        "Moreau Lefèvre Garnier Rousseau Chevalier Dupré Marchand Besson de_la_Tour Petit",
        "Paris Lyon Bruxelles Genève Montréal",
    ),
    Region(
        "Giulia Marco Chiara Luca Elena Davide Sara Pietro Irene Matteo",
        "Ricci Bianchi Ferrari Conti Gallo De_Luca Rinaldi Greco Fontana Serra",
        "Milano Torino Bologna Trieste",
        weight=4,
    ),
    Region(
        "Kasia Paweł Agnieszka Tomasz Zofia Michał Łucja Jakub Magda Wojciech",
        "Nowak Wiśniewska Zieliński Kamińska Szymański Dąbrowska Kaczmarek Wójcik",
        "Warszawa Kraków Gdańsk Praha",
        weight=5,
    ),
    Region(
        "Astrid Lars Freja Mikkel Saga Jonas Ingrid Bjørn Mai Søren Hana Åse",
        "Larsen Lindqvist Rasmussen Berg Nyström Østergaard Hansen Dahl Virtanen Ek",
        "København Stockholm Oslo Helsinki",
        weight=5,
    ),
    Region(
        "Adaeze Kwame Ngozi Tunde Amina Chinedu Zainab Kofi Wanjiru Sipho Thandi Yusuf",
        "Okafor Mensah Adeyemi Nwosu Kamau Dlamini Abubakar Owusu Eze Mwangi",
        "Lagos Accra Nairobi Johannesburg",
        weight=6,
    ),
    Region(
        "Ananya Arjun Kavya Rohan Meera Vikram Nisha Sanjay Lakshmi Dev Priya Imran",
        "Krishnan Sharma Iyer Mehta Reddy Banerjee Nair Kapoor Desai Khan",
        "Bengaluru Mumbai Chennai Pune",
        weight=8,
    ),
    Region(
        "Beatriz Rafael Larissa Thiago Júlia Caio Marina Gustavo Inês João",
        "Souza Almeida Ferreira Carvalho Ribeiro Gonçalves Azevedo Moura da_Silva",
        "Lisboa Porto Recife Curitiba",
        weight=5,
    ),
    Region(
        "Elif Emre Zeynep Can Defne Kerem Ayşe Ozan İpek Deniz",
        "Yılmaz Kaya Demir Şahin Çelik Aydın Öztürk Arslan",
        "İstanbul Ankara İzmir",
        weight=4,
    ),
    Region(
        "ليلى يوسف نور عمر سلمى كريم هدى طارق مريم زياد",
        "حداد منصور خوري النجار العلي فارس شاهين الحسيني",
        "بيروت القاهرة عمّان",
        weight=5,
    ),
    Region(
        "נועה איתן תמר יונתן מיכל דניאל שירה אורי",
        "כהן לוי מזרחי פרץ ביטון אברהם פרידמן",
        "תל־אביב חיפה ירושלים",
        weight=3,
    ),
    Region(
        "小龙 丽华 伟 静 志强 雨桐 海燕 建国 思远 欣怡",
        "李 王 张 刘 陈 杨 赵 黄 周 吴",
        "上海 北京 深圳 新加坡",
        family_first=True,
        weight=6,
    ),
    Region(
        "陽菜 蓮 さくら 健太 美咲 大輔 結衣 直樹 葵 翔太",
        "佐藤 鈴木 高橋 田中 伊藤 渡辺 山本 中村 小林",
        "東京 大阪 京都 福岡",
        family_first=True,
        weight=5,
    ),
    Region(
        "서연 민준 지우 도윤 하은 시우 수아 예준",
        "김 이 박 최 정 강 조 윤",
        "서울 부산",
        family_first=True,
        weight=3,
    ),
    Region(
        "Ольга Дмитро Ірина Сергій Наталія Андрій Катерина Павло Анна Максим",
        "Шевченко Коваль Бондаренко Мельник Ткаченко Литвин Савчук Іваненко",
        "Київ Львів Одеса",
        weight=4,
    ),
    Region(
        "Ελένη Νίκος Μαρία Γιώργος Σοφία Κώστας Δήμητρα Πέτρος",
        "Παπαδάκη Γεωργίου Νικολάου Δημητρίου Καραγιάννη Βλάχου",
        "Αθήνα Θεσσαλονίκη",
        weight=3,
    ),
)

EMPLOYERS = [
    "Nordlicht Optik",
    "Hafen Logistik",
    "Blue Heron Labs",
    "Kestrel Energy",
    "Papierwerk Verlag",
    "Orchard Health",
    "Juniper Robotics",
    "Stadtwerke Aue",
    "Tidewater Insurance",
    "Lumen Studio",
    "Bergfreunde Reisen",
    "Quarry Analytics",
    "Samen & Saat",
    "Copper Kettle Foods",
    "Northwind Mobility",
    "Atelier Rive",
    "Ginkgo Learning",
    "Harbour Legal",
    "Mosaik Kliniken",
    "Pine Street Bank",
    "Open Atlas",
    "Vela Sensors",
    "Feldweg Bio",
    "Turbine Games",
    "Delta Archiv",
    "Silver Birch Housing",
    "Casa Verde",
    "Kiteworks Design",
]
ROLES = [
    "Engineering manager",
    "Product designer",
    "Recruiter",
    "Founder",
    "Data scientist",
    "Head of sales",
    "Editor",
    "Community manager",
    "Researcher",
    "Nurse",
    "Teacher",
    "Lawyer",
    "Consultant",
    "Developer",
    "Architect",
    "Translator",
    "Journalist",
    "Operations lead",
    "Physicist",
    "Marketing director",
    "Student",
    "Retired engineer",
    "Librarian",
]
TOPICS = (
    "hiring",
    "pricing",
    "accessibility",
    "open source",
    "optics",
    "public speaking",
    "gardening",
    "data protection",
    "remote work",
    "climate",
)
TAGS = ("conference", "former colleague", "neighbour", "choir", "alumni", "customer", "mentor")
MET_HOW = [
    "PyCon in Leipzig",
    "a dinner at Greta's",
    "the choir",
    "our first job",
    "a train to Prague",
    "a panel on hiring",
    "the climbing hall",
    "a question on Mastodon",
    "university",
    "a workshop in Ghent",
    "the school of our kids",
]
LINES = [
    "her move",
    "his new team",
    "the offer",
    "a talk they gave",
    "the trip",
    "hiring plans",
    "books",
    "the old office",
    "a question about pricing",
    "the conference",
    "family",
    "what to read next",
    "their launch",
]
FAVOURS = (
    ("advice", "S"),
    ("advice", "M"),
    ("intro", "M"),
    ("feedback", "S"),
    ("referral", "M"),
    ("resource", "S"),
    ("work", "L"),
    ("endorsement", "M"),
    ("other", "S"),
)
PROMISES = (
    "the slides",
    "an introduction to Greta",
    "a look at the draft",
    "the book back",
    "the salary survey",
    "a recommendation",
    "a call about the flat",
    "the job post",
    "a test of the beta",
)
